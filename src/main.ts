import { runVigia } from './vigia.ts';

/** Ends once all that was written has been handed on, whatever is still open. */
function exit(status: number): void {
  process.exitCode = status;
  if (process.stdout.destroyed) process.exit();
  process.stdout.write('', () => process.exit());
}

// A reader that has seen enough (`| head -1`) ends the program as it would end any other.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`vigia: ${error.code ?? error.message}\n`, () => process.exit(1));
});
process.stderr.on('error', () => {});
exit(await runVigia(process.argv.slice(2), { onUncaught: exit }));
