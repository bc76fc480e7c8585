import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/** Runs a program and keeps what it says to itself, unless it fails: then everything is said. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`${[command, ...args].join(' ')} slutade med ${code}`));
    });
  });
}
