export { describeProblems } from './describe-problems.ts';
export { exportEntries, type FileFormat, importEntries, readFileTable, writeFileTable } from './exchange.ts';
