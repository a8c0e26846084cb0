package fi.polku.deal.activities.store;

import fi.polku.deal.activities.domain.Activity;
import fi.polku.deal.activities.domain.ActivityLogged;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.Stored;
import java.util.UUID;

/** Something that was done about a deal, as it is written down. */
record ActivityDocument(UUID dealId, Activity entry) {

    /** How activities are written down. */
    static final class Form implements AggregateCollection.Form<Activity, ActivityLogged, ActivityDocument> {

        @Override
        public ActivityDocument written(Activity activity) {
            return new ActivityDocument(activity.dealId(), activity);
        }

        @Override
        public Activity read(Stored<ActivityDocument> stored) {
            return stored.state().entry();
        }

        @Override
        public String type(ActivityLogged event) {
            return event.type();
        }
    }
}
