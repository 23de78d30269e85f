// Loaded before the command (node --import): any attempt to reach another machine ends the process with code 99.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => () => {
  process.stderr.write(`a connection was tried: ${what}\n`);
  process.exit(99);
};
net.Socket.prototype.connect = refuse('socket');
dns.lookup = refuse('dns.lookup');
dns.promises.lookup = refuse('dns.promises.lookup');
globalThis.fetch = refuse('fetch');
