package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.Channel;

/** A channel as callers name it. */
enum ChannelName {
    @JsonProperty("call")
    CALL(Channel.CALL),
    @JsonProperty("email")
    EMAIL(Channel.EMAIL),
    @JsonProperty("meeting")
    MEETING(Channel.MEETING),
    @JsonProperty("message")
    MESSAGE(Channel.MESSAGE);

    private final Channel channel;

    ChannelName(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }
}
