// The error a Google service throws into the script: it reaches the script as `Exception: message` (facts 3.4).

export class ServiceError extends Error {
  /** @param errorName name the script sees; Google's services use `Exception` */
  constructor(
    message: string,
    readonly errorName = 'Exception',
  ) {
    super(message);
  }
}
