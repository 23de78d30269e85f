// Plain old JavaScript on purpose: it must run, and be understood, on any Node.
/** Ends the process with one line when this Node cannot run Stemma. */
export function requireNode(major, minor) {
  const [a, b] = process.versions.node.split('.').map(Number);
  if (a > major || (a === major && b >= minor)) return;
  process.stderr.write(
    `stemma needs Node ${major}.${minor} or newer; this is ${process.versions.node} (${process.execPath}). ` +
      'Install a newer Node, or start it through npm, which brings its own: npm run -s stemma -- …\n',
  );
  process.exit(1);
}
