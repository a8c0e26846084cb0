package fi.polku.platform.service.idempotency;

/** What a request finds when it comes with a key. */
sealed interface Claim {

    /** Nobody did it yet, or whoever began did not come back: this request does it, and shows the token when it has. */
    record Won(String token) implements Claim {}

    /** It was done. */
    record Answered(KeptAnswer answer) implements Claim {}

    /** Another request is doing it right now. */
    record Busy() implements Claim {}

    /** The key was used for another request. */
    record Misused() implements Claim {}
}
