/** What a command will not do. The message is Swedish, for whoever gave it. */
export class CommandRefused extends Error {}
