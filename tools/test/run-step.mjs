import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/ensure-dependencies.mjs';

/** Runs one step of steps.mjs; never throws. */
export async function runStep(step) {
  const start = performance.now();
  const counts = step.tests ? await runTests(step.tests) : await runOnce(step);
  return { ...counts, ok: counts.failed === 0, seconds: (performance.now() - start) / 1000 };
}

async function runOnce(step) {
  try {
    const code = step.action ? (step.action() ?? 0) : await run(step.command);
    return code === 0 ? { passed: 1, failed: 0, failures: [] } : toFailure(`ended with ${code}`);
  } catch (error) {
    return toFailure(error.message);
  }
}

async function runTests(command) {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
  const report = join(folder, 'report.json');
  const code = await run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    return toCounts(JSON.parse(readFileSync(report, 'utf8')), code);
  } catch {
    return toFailure(`no report was written, ended with ${code}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not even load has no tests to count: it counts as one failure. */
function toCounts(report, code) {
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    return failed.length === 0 && file.status === 'failed'
      ? [`${file.name}: ${file.message || 'its set-up failed'}`]
      : failed;
  });
  if (failures.length === 0 && code !== 0) failures.push(`ended with ${code}`);
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

const toFailure = (message) => ({ passed: 0, failed: 1, failures: [message] });

function run([name, ...parameters]) {
  const isWindows = process.platform === 'win32';
  const program = join(ROOT, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: isWindows });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}
