/** A stream that may be a terminal. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** Everything the command line touches of the world: given from outside, so that a test needs no process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Environment variables: `LANG`, `LC_ALL`, `NO_COLOR`, `FORCE_COLOR`, `TERM`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory that relative paths start from. */
  readonly directory: string;
  /** The clock. Nothing else reads it. */
  now(): Date;
  /** Ends when the process is told to stop; asked for only by what runs until then. */
  stopping?(): AbortSignal;
}

/** 0: fine. 1: there are findings. 2: misuse. */
export type ExitCode = 0 | 1 | 2;
