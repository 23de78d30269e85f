import ts from 'typescript';

/** A word of some language in a string or a regular expression that is held against text. */
export interface WordInCode {
  readonly file: string;
  readonly line: number;
  /** The literal as printed in the source. */
  readonly literal: string;
}

/** "attribution/told-medium": a rule that names itself. */
const RULE = /^['"`][a-z0-9-]+(?:\/[a-z0-9-]*)+['"`]?$/u;

/** Letters of a regular expression that stand for themselves, two or more in a row. */
function lettersOf(source: string): boolean {
  const own = source
    .replace(/\/[a-z]*$/u, '')
    .replace(/\\p\{[^}]*\}|\\u[0-9a-f]{4}|\(\?<[a-z]+>|\\./giu, ' ')
    .replace(/\{[a-z]+\}/gu, ' ')
    .replace(/\[[^\]]*\]/gu, ' ');
  return /\p{L}{2}/u.test(own);
}

/** Is a type a closed set of literals, so that the word is a tag of ours and no word of a text? */
function isClosed(type: ts.Type | undefined): boolean {
  if (type === undefined) return false;
  if (type.isUnion()) return type.types.some((t) => t.isStringLiteral()) && !type.types.some(isOpen);
  return type.isStringLiteral() || (type.flags & ts.TypeFlags.Index) !== 0;
}
const isOpen = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.String) !== 0;

const EQUALITY = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

/** What a string literal is held against, or given to. */
function expected(node: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const parent = node.parent;
  if (ts.isBinaryExpression(parent) && EQUALITY.has(parent.operatorToken.kind))
    return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
  if (ts.isCaseClause(parent)) return checker.getTypeAtLocation(parent.parent.parent.expression);
  if (ts.isArrayLiteralExpression(parent)) {
    // new Set<Tag>(['aux', 'modal'])
    if (ts.isNewExpression(parent.parent))
      return checker.getTypeArguments(checker.getTypeAtLocation(parent.parent) as ts.TypeReference)[0];
    // ['aux', 'modal'].includes(item.tag)
    const call = ts.isPropertyAccessExpression(parent.parent) ? parent.parent.parent : undefined;
    if (call && ts.isCallExpression(call) && call.arguments[0]) return checker.getTypeAtLocation(call.arguments[0]);
  }
  const contextual = checker.getContextualType(node);
  if (contextual) return contextual;
  // `const unit = … ? 'day' : 'week'` and the like: its own widened type, a closed set unless it was made a string.
  return undefined;
}

function isTag(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const parent = node.parent;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return true;
  if (ts.isAsExpression(parent) || (ts.isArrayLiteralExpression(parent) && ts.isAsExpression(parent.parent)))
    return true;
  // Keys of our own tables ("toldVerb"), codes of a standard ("PAST_REF", "XXXX-WXX"), single letters.
  if (ts.isStringLiteral(node) && /^[\p{Lu}\p{N}_-]+$|^\p{Ll}+\p{Lu}|^\p{L}:?$/u.test(node.text)) return true;
  return isClosed(expected(node, checker));
}

/** Codes of dates (TIMEX3) inside a template. */
const isCode = (literal: string): boolean => /^[^\p{Ll}]*$/u.test(literal);

const isQuiet = (node: ts.Node): boolean => {
  const parent = node.parent;
  // Unicode normal forms, flags of expressions, and messages of errors are no words of a report.
  if (ts.isCallExpression(parent) && parent.expression.getText().endsWith('.normalize')) return true;
  // lexicon.contexts.get('clock'): the name of a list.
  if (ts.isCallExpression(parent) && parent.expression.getText().endsWith('contexts.get')) return true;
  if (ts.isNewExpression(parent)) {
    const made = parent.expression.getText();
    return made.endsWith('Error') || (made === 'RegExp' && parent.arguments?.[1] === node);
  }
  return ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)
    ? ts.isNewExpression(parent.parent) || ts.isNewExpression(parent.parent?.parent)
    : false;
};

/** Words of a language in a source file: string literals held against text, letters in regular expressions. */
export function wordsIn(file: ts.SourceFile, checker: ts.TypeChecker): WordInCode[] {
  const out: WordInCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const literal = node.getText(file);
    const isWord =
      (ts.isStringLiteral(node) &&
        /\p{L}/u.test(node.text) &&
        !RULE.test(literal) &&
        !isQuiet(node) &&
        !isTag(node, checker)) ||
      (ts.isRegularExpressionLiteral(node) && lettersOf(literal)) ||
      ((ts.isNoSubstitutionTemplateLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node)) &&
        !RULE.test(`${literal.replace(/\$\{$/u, '')}`) &&
        !isQuiet(node) &&
        !isCode(literal) &&
        !/^`[a-z]+:\$\{$/u.test(literal) &&
        lettersOf(literal.replace(/^[`}]|[`]$|\$\{$/gu, ' ')));
    if (isWord)
      out.push({
        file: file.fileName,
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        literal,
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return out;
}
