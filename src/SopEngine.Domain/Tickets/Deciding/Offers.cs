using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Which answers a visit offers to people, and what each asks.</summary>
public static class Offers
{
    /// <summary>The outcomes that can be chosen now: not those by silence, used up, of another lane, or whose condition fails on what is answered so far.</summary>
    public static IReadOnlyList<Outcome> For(TicketContext context, TicketState state, WorkItem item, IReadOnlyDictionary<string, Answer>? answers = null)
    {
        var step = context.Sop.FindStep(item.Step);
        if (step is null || step.Call is not null)
        {
            return [];
        }

        var known = answers ?? context.Answers;
        return
        [
            .. new SopFlow(context.Sop).Offered(new Place(item.Step, item.Lane)).Where(outcome =>
                !outcome.BySilence && !IsExhausted(state, item, outcome)
                && (Conditions.Holds(outcome.When, state.Header, known) || (answers is null && AsksFor(context.Sop, step, outcome)))),
        ];
    }

    /// <summary>True when the outcome has been taken as often as it may be.</summary>
    public static bool IsExhausted(TicketState state, WorkItem item, Outcome outcome) =>
        (outcome.Max is { } max && state.Count($"{item.Step}/{outcome.Id}") >= max)
        || (outcome.Extend is { } extend && item.Extensions >= extend.Times);

    /// <summary>The questions of the row's form that this actor is asked.</summary>
    public static IReadOnlyList<FormField> FieldsOf(TicketContext context, TicketHeader? header, string? form, Actor actor) =>
        context.Sop.FindForm(form)?.Fields.Where(field => IsAsked(field, context, header, actor)).ToList() ?? [];

    /// <summary>The answers to choose from, for a question that has a list; null where anything of its type will do.</summary>
    public static IReadOnlyList<FieldOption>? OptionsOf(TicketContext context, FormField field) =>
        FieldRules.OptionsOf(context.Sop, context.Tenant, context.People.Values, field);

    /// <summary>
    /// Whether a question can come up at all on this ticket: its condition holds on what is known, or hangs on a question of the same form (<paramref name="here"/>).
    /// </summary>
    public static bool CanComeUp(FormField field, TicketContext context, TicketHeader? header, IReadOnlySet<string> here) =>
        field.When is not { } when || here.Contains(when.Field) || Conditions.Holds(when, header, context.Answers);

    internal static bool IsAsked(FormField field, TicketContext context, TicketHeader? header, Actor actor) =>
        field.Generated is null
        && (!field.OfficerOnly || (Permissions.IsOfficer(context, actor) && (header is null || !Permissions.IsRequester(header, actor))));

    private static bool AsksFor(SopRevision sop, Step step, Outcome outcome) =>
        outcome.When is { } when && sop.FindForm(step.Form)?.Fields.Any(field => field.Name == when.Field) == true;
}
