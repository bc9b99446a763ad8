using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Kelengkapan and Output on a ticket. What a row needs from elsewhere must be there before anybody takes or ends it; what its own questions bring, and what it yields,
/// before it ends by an answer that goes on. An answer that gives the row back or passes it is never held.
/// </summary>
public static class RowEvidence
{
    /// <summary>Whether an answer ends its row and goes on, so that what the row needs and yields is due.</summary>
    public static bool IsDueFor(Outcome outcome) =>
        outcome is { ReturnTo: null, PassTo: null, Returns: false, Extend: null, BySilence: false, Skips: false, Reopens: false };

    /// <summary>Whether a part is due for an answer.</summary>
    public static bool IsDueFor(CellPart part, Outcome outcome) =>
        part.On.Count > 0 ? part.On.Contains(outcome.Id) : IsDueFor(outcome);

    /// <summary>What the row waits for from elsewhere and the ticket does not have yet.</summary>
    public static IReadOnlyList<CellPart> Missing(TicketContext context, TicketState state, Step step) => Missing(context, state, context.Answers, step);

    internal static IReadOnlyList<CellPart> Missing(TicketContext context, TicketState state, IReadOnlyDictionary<string, Answer> answers, Step step) =>
    [
        .. step.Needs.Where(need => need is { Holds: true, Field: { } field }
            && !IsOwn(context.Sop, step, field) && FindQuestion(context.Sop, field) is not null
            && Conditions.Holds(need.When, state.Header, answers) && !IsThere(context, state, answers, field)),
    ];

    /// <summary>The questions that bring what the row waits for, each of them required.</summary>
    public static IReadOnlyList<FormField> Questions(TicketContext context, TicketState state, Step step) =>
    [
        .. Missing(context, state, step).Select(need => FindQuestion(context.Sop, need.Field!)!).DistinctBy(field => field.Name)
            .Select(field => field with { Required = true, RequiredWhen = null, When = null, OfficerOnly = false }),
    ];

    /// <summary>The questions of an answer, those required that bring what the row needs or yields. For <paramref name="outcome"/> null those due whatever the answer.</summary>
    public static IReadOnlyList<FormField> Demanded(TicketContext context, TicketHeader? header, Step step, Outcome? outcome, IReadOnlyList<FormField> fields)
    {
        var due = DueFields(context, header, step, outcome);
        return due.Count == 0 ? fields : [.. fields.Select(field => due.Contains(field.Name) && field.Generated is null ? field with { Required = true } : field)];
    }

    /// <summary>
    /// Whether the ticket has an answer to the question, or a paper of the region that stands in for it: one that was made in its place, or one that has come back signed,
    /// without which its row would not have ended.
    /// </summary>
    public static bool IsThere(TicketContext context, TicketState state, IReadOnlyDictionary<string, Answer> answers, string field) =>
        (answers.TryGetValue(field, out var answer) && !answer.IsEmpty) || context.Tenant.Papers.Any(rule => rule.Sop == context.Sop.Sop
            && ((rule.Replaces == field && HasHappened(context.Sop, state, rule.Step, rule.On))
                || (rule.Return is { } back && back.Field == field && HasHappened(context.Sop, state, back.Step, back.Outcome))));

    /// <summary>Whether a row has come to a moment as rules and messages name it (begun, ended, ended by one answer) without being skipped.</summary>
    public static bool HasHappened(SopRevision sop, TicketState state, string row, string on) => on switch
    {
        PaperRule.Active => state.Count(row) > 0,
        PaperRule.Done => sop.FindStep(row)?.Outcomes.Any(outcome => Taken(state, row, outcome.Id)) == true,
        _ => Taken(state, row, on),
    };

    internal static string SkippedKey(string row, string outcome) => $"skipped/{row}/{outcome}";

    private static bool Taken(TicketState state, string row, string outcome) =>
        state.Count($"{row}/{outcome}") > state.Count(SkippedKey(row, outcome));

    /// <summary>The question of that name as it is asked first; null where none is asked.</summary>
    public static FormField? FindQuestion(SopRevision sop, string name) => sop.Forms.SelectMany(form => form.Fields)
        .Concat(sop.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
        .FirstOrDefault(field => field.Name == name);

    /// <summary>Whether the row itself asks the question when it ends.</summary>
    public static bool IsOwn(SopRevision sop, Step step, string field) =>
        (sop.FindForm(step.Form)?.Fields ?? []).Concat(step.Outcomes.SelectMany(outcome => outcome.Fields)).Any(asked => asked.Name == field);

    private static HashSet<string> DueFields(TicketContext context, TicketHeader? header, Step step, Outcome? outcome) =>
    [
        .. step.Needs.Concat(step.Yields)
            .Where(part => part is { Holds: true, Field: not null } && IsDue(part, step, outcome) && Conditions.Holds(part.When, header, context.Answers))
            .Select(part => part.Field!),
    ];

    private static bool IsDue(CellPart part, Step step, Outcome? outcome) =>
        outcome is null ? step.Outcomes.All(one => IsDueFor(part, one)) : IsDueFor(part, outcome);
}
