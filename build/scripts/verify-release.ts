import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#build/paths.ts';
import { type Check, runChecks, verdict } from '#build/release/check.ts';
import { checkCanaries, checkJourney, checkKill } from '#build/release/check-journey.ts';
import { checkNetwork } from '#build/release/check-network.ts';
import { checkArchive, checkArchiveHash, checkFuses } from '#build/release/check-program.ts';
import { driverFor } from '#build/release/driver.ts';
import { findProgram, isElectron, releaseOf } from '#build/release/find-release.ts';

// The checklist for a machine that holds the true program: `npm run verify:release -- [--program FILE] [--stand-in]`.
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: { program: { type: 'string' }, 'stand-in': { type: 'boolean', default: false } },
});
const withStandIn = values['stand-in'];

const program =
  values.program === undefined ? findProgram(resolve(projectRoot, 'release')) : resolve(values.program);
const release = program === null ? null : releaseOf(program);
if (program === null || release === null) {
  say('There is no packed program here. Run `npm run dist -- --dir` first, or name one with --program.');
  process.exit(2);
}

const drive =
  withStandIn || isElectron(program)
    ? driverFor(withStandIn ? null : program)
    : { skip: 'this program is a stand-in for Electron’s and opens no window' };

const checks: Check[] = [
  checkFuses,
  checkArchive,
  checkArchiveHash,
  checkJourney,
  checkCanaries,
  checkKill,
  checkNetwork(withStandIn ? [] : [program]),
];

say(program);
if (withStandIn) say('Driven: the built program against the stand-in for Electron, not this release.');
const { line, code } = verdict(await runChecks(checks, { ...release, drive }, say));
say(line);
process.exit(code);
