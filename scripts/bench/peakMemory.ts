import { explainRange } from './explainRange.ts';

// Run as a program of its own: the peak of a process cannot be taken back. Prints mebibytes before and at the peak.
const [directory = '.', range = 'HEAD~1..HEAD'] = process.argv.slice(2);
const before = process.memoryUsage().rss / 1024 / 1024;
await explainRange(directory, range);
process.stdout.write(`${Math.round(before)} ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
