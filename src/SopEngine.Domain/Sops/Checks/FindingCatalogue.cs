namespace SopEngine.Domain.Sops.Checks;

/// <summary>Every kind of finding there is, and how grave it is. A finding's severity comes from here and nowhere else.</summary>
public static class FindingCatalogue
{
    private static readonly string[] _errors =
    [
        "about-twice", "about-type", "answers-not-offered", "answers-run-out", "any-time-with-outcomes", "automatic-loop", "automatic-outcomes",
        "automatic-with-person-work", "automatic-without-template", "bad-id", "by-class-without-classes", "by-topic-without-topics",
        "call-circle", "call-ending-doubled", "call-ending-uncovered", "call-with-person-work", "called-ended-unused", "condition-empty",
        "condition-on-itself", "duplicate-id", "duplicate-option", "duplicate-target", "duration-unreadable", "end-with-work",
        "endless-loop", "evidence-not-asked", "evidence-not-in-cell", "evidence-places", "extend-without-time", "external-without-officer", "field-asked-too-late", "generated-required",
        "generated-unknown", "goto-any-time", "holder-not-person", "improper-completion", "join-group-empty", "join-never-completes", "join-not-listed",
        "join-source-idle", "ladder-not-ascending", "ladder-recipient", "ladder-without-target", "lane-without-answer",
        "lane-without-role", "language-unknown", "message-not-sent", "min-over-max", "no-channels", "no-end", "no-outcome", "no-rows", "no-start",
        "no-target", "notice-too-long", "number-out-of-range", "options-from-unknown", "options-missing", "options-twice",
        "paper-not-made", "pass-outside-row", "reading-misfit", "recipients-missing", "requester-missing", "requester-twice", "required-hidden", "reserved-name",
        "return-forward", "revision-number", "row-begun-twice", "row-without-lane", "same-labels", "several-targets",
        "signatures-impossible", "silence-without-wait", "silent-answer-expected", "size-unreadable", "start-not-first", "start-outside-sop",
        "start-with-work", "target-off", "template-missing", "text-missing", "time-unreadable", "too-parallel", "unit-map-incomplete",
        "unit-rule-incomplete", "unknown-column", "unknown-document-label", "unknown-field", "unknown-form", "unknown-lane",
        "unknown-outcome", "unknown-paper", "unknown-recipient", "unknown-role", "unknown-row", "unknown-sop", "unknown-template", "unknown-unit",
        "unknown-value", "unreachable-row", "via-unknown", "wait-not-date", "wait-two-ends",
    ];

    private static readonly string[] _warnings =
    [
        "about-misplaced", "acted-by-unused", "annex-cells", "bound-unused", "class-unused", "closed-misplaced", "column-hidden", "date-unreadable",
        "field-type-differs", "first-not-intake", "form-empty", "form-unused", "lane-not-passed", "lane-unused", "options-unused",
        "outcome-never-offered", "phase-time-twice", "phase-time-unused", "promise-out-of-reach", "promise-too-short", "proposed-without-clock", "range-without-class", "reading-unused",
        "recipient-external",
        "required-twice", "resolved-missing", "role-unused", "same-target", "submitted-missing",
    ];

    private static readonly string[] _notes = ["output-unseen"];

    /// <summary>Code to severity, in alphabetical order.</summary>
    public static IReadOnlyDictionary<string, FindingSeverity> All { get; } = new SortedDictionary<string, FindingSeverity>(
        _errors.ToDictionary(code => code, _ => FindingSeverity.Error)
            .Concat(_warnings.ToDictionary(code => code, _ => FindingSeverity.Warning))
            .Concat(_notes.ToDictionary(code => code, _ => FindingSeverity.Note))
            .ToDictionary(entry => entry.Key, entry => entry.Value),
        StringComparer.Ordinal);
}
