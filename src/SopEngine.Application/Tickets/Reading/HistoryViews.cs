using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>History as one caller may read it.</summary>
internal static class HistoryViews
{
    /// <summary>Whether this reader gets the entry at all.</summary>
    public static bool IsFor(TicketContext context, HistoryRow row) => row.Public || Permissions.IsOfficer(context, context.Actor);

    /// <param name="context">The SOP and the region.</param>
    /// <param name="row">The entry.</param>
    /// <param name="fileNames">Names of files by id.</param>
    /// <param name="full">False where contact data is masked.</param>
    public static HistoryEntryView Of(TicketContext context, HistoryRow row, IReadOnlyDictionary<string, string> fileNames, bool full)
    {
        var step = row.Step is { } id ? context.Sop.FindStep(id) : null;
        return new HistoryEntryView
        {
            Seq = row.Seq,
            At = context.Tenant.At(row.At),
            Kind = row.Kind,
            Step = row.Step,
            StepNo = step?.No,
            Activity = step?.Activity,
            Item = row.Item,
            Outcome = row.Outcome,
            OutcomeLabel = row.Outcome is { } outcome ? step?.FindOutcome(outcome)?.Label : null,
            Actor = row.Actor,
            ActorName = Names.OfPerson(context, row.Actor),
            Post = row.Post.Length > 0 ? row.Post : null,
            OnBehalfOf = row is { Kind: HistoryKind.Filed, OnBehalfOf: { } name } && !full ? Mask.Name(name) : row.OnBehalfOf,
            Ground = row.Ground,
            Public = row.Public,
            Answers = row.Answers is { } answers ? AnswerViews.Of(context, TicketJson.ReadAnswers(answers), fileNames, full) : null,
            Hash = row.Hash,
        };
    }
}
