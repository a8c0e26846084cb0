package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Prospect;
import java.util.List;

/**
 * What happened to one prospect, in order.
 *
 * @param number of the story, from 0
 */
public record Story(int number, Prospect prospect, Fate fate, List<Step> steps) {}
