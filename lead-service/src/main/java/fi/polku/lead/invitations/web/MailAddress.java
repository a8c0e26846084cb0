package fi.polku.lead.invitations.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;

/** Whom a calendar sends its answers to. */
final class MailAddress {

    private MailAddress() {}

    /** The address as a link; of what cannot be one, a link that only says who is meant. */
    static URI of(String email, UUID otherwise) {
        try {
            return new URI("mailto", email.strip(), null);
        } catch (URISyntaxException e) {
            return URI.create("urn:uuid:" + otherwise);
        }
    }
}
