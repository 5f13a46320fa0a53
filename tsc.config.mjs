// Emits dist/ by tsconfig.build.json. Lit's own transformer writes `@property` as `static properties`: users load no decorators.
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: report };
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
const program = ts.createProgram(fileNames, options);
const emitted = program.emit(undefined, undefined, undefined, undefined, { before: [idiomaticDecoratorsTransformer(program)] });
const diagnostics = [...errors, ...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
diagnostics.forEach(report);
process.exitCode = diagnostics.length ? 1 : 0;

function report(diagnostic) {
  const paths = { getCanonicalFileName: (name) => name, getCurrentDirectory: ts.sys.getCurrentDirectory, getNewLine: () => ts.sys.newLine };
  console.error(ts.formatDiagnostic(diagnostic, paths).trimEnd());
}
