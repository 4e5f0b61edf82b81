import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { type Check, fail, type Outcome, pass, skip } from './check.ts';

/** Packets that left through the only way out: during the journey, and when one was sent on purpose. */
export type Traffic = { sent: number; control: number };

/** What the packets say; a count that does not go up when it must proves nothing. */
export const judged = ({ sent, control }: Traffic): Outcome => {
  if (control === 0) return fail('a packet sent on purpose was not counted');
  return sent === 0
    ? pass('0 packets during the first journey; one sent on purpose was counted')
    : fail(`${sent} packets left during the first journey`);
};

/**
 * In a network of its own: one way out that leads nowhere and counts, and a name server behind it, so that a question
 * for a name counts too. The program still reaches itself, since it is driven by a port of this machine.
 */
const emptyNetwork = `
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6 || true
echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6 || true
set -e
ip link set lo up
ip link add leeway0 type veth peer name leeway1
ip addr add 10.9.9.1/24 dev leeway0
ip link set leeway0 arp off
ip link set leeway0 up
ip link set leeway1 arp off up
ip route add default via 10.9.9.2
mount --bind "$1" /etc/resolv.conf
shift
exec "$@"`;

const unshare = (rest: string[]) => {
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  return spawnSync('unshare', [...asRoot, '--net', '--mount', ...rest], { encoding: 'utf8' });
};

const isAble = (): boolean =>
  process.platform === 'linux' &&
  unshare(['true']).status === 0 &&
  spawnSync('ip', ['-V'], { stdio: 'ignore' }).status === 0;

const counted = (driver: string[]): Traffic => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-network-'));
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 10.9.9.2\n');
  const script = join(projectRoot, 'build', 'scripts', 'count-traffic.ts');
  const command = ['sh', '-c', emptyNetwork, 'sh', resolver, process.execPath, script, ...driver];
  const { stdout, stderr } = unshare(command);
  rmSync(folder, { recursive: true });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line) as Traffic;
  } catch {
    throw new Error(`the journey did not end: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
};

/** @param driver how `count-traffic.ts` is told which program to drive */
export const checkNetwork = (driver: string[]): Check => ({
  name: 'no traffic in an empty network',
  run: async ({ drive }) => {
    if ('skip' in drive) return skip(drive.skip);
    if (!isAble()) return skip('needs Linux with ip and unshare, and the right to make a network namespace');
    return judged(counted(driver));
  },
});
