using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Tells when a row waits for its Kelengkapan, and takes what is brought.</summary>
internal static class SupplyRow
{
    /// <summary>Whoever does the row may bring what it waits for, and so may the requester and who has authority. It need not be all at once.</summary>
    public static Problem? Supply(DecisionDraft draft, TicketCommand.Supply command)
    {
        var context = draft.Context;
        if (draft.State.Items.GetValueOrDefault(command.Item) is not { } item)
        {
            return HoldWork.Missing(draft, command.Item);
        }

        if (!MaySupply(context, draft.Header, item))
        {
            return new TicketProblems.NotYourWork(draft.LaneOf(item).Label);
        }

        var step = draft.Row(item.Step);
        var questions = RowEvidence.Questions(context, draft.State, step);
        if (questions.Count == 0)
        {
            return new TicketProblems.NothingToSupply();
        }

        var check = FormCheck.Check(context, draft.Header, [.. questions.Select(field => field with { Required = false })], command.Form, new Dictionary<string, Answer>());
        var errors = check.Errors.Count == 0 && check.Accepted.Count == 0
            ? [.. questions.Select(field => new FieldError(field.Name, "required", $"{field.Label} wajib diisi."))]
            : check.Errors;
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var parts = RowEvidence.Missing(context, draft.State, step).Where(need => check.Accepted.ContainsKey(need.Field!)).Select(need => need.Part);
        draft.Record(draft.Entry(HistoryKind.Supplied, item) with { Answers = check.Accepted, Ground = string.Join("; ", parts) });
        return null;
    }

    public static bool MaySupply(TicketContext context, TicketHeader header, WorkItem item) =>
        Permissions.BelongsTo(context, header, item, context.Actor) || Permissions.IsRequester(header, context.Actor) || Permissions.HasAuthority(context, context.Actor);

    /// <summary>Tells of a row that begins what it waits for.</summary>
    public static void NoteHeld(DecisionDraft draft, Step step, WorkItem item)
    {
        var missing = RowEvidence.Missing(draft.Context, draft.State, draft.Answers, step).Select(need => need.Part).ToList();
        if (missing.Count > 0)
        {
            draft.Record(draft.Entry(HistoryKind.Held, item) with { Ground = string.Join("; ", missing) });
        }
    }
}
