using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Signs papers: the requester those that his open row has to bring back, an officer by certificate those that he issued. What is signed is told with its hash.
/// </summary>
internal static class SignPapers
{
    public static Problem? Sign(DecisionDraft draft, TicketCommand.SignPaper command)
    {
        var context = draft.Context;
        if (context.Papers.FirstOrDefault(known => known.Id == command.Paper) is not { } paper)
        {
            return new PaperProblems.PaperUnknown(draft.Header.Number);
        }

        if (paper.Sha256 != command.Sha256)
        {
            return new PaperProblems.PaperChanged(paper.Title);
        }

        if (Permissions.IsRequester(draft.Header, context.Actor) && command.Way != SignatureWay.Upload)
        {
            return Countersign(draft, paper, command.Way);
        }

        return command.Way == SignatureWay.Electronic && MaySeal(context, paper) ? Seal(draft, paper) : new TicketProblems.NotAllowed("menandatangani surat ini");
    }

    /// <summary>Whether an officer may sign a paper by certificate: who issued it, or who has authority.</summary>
    public static bool MaySeal(TicketContext context, IssuedPaper paper) =>
        paper.IssuedBy == context.Actor.UserName || Permissions.HasAuthority(context, context.Actor);

    private static Problem? Countersign(DecisionDraft draft, IssuedPaper paper, SignatureWay way)
    {
        if (Countersigning.IsSigned(draft.State, paper))
        {
            return new PaperProblems.PaperSigned(paper.Title);
        }

        var item = draft.State.Items.Values.FirstOrDefault(open => Countersigning.Awaited(draft.Context, open.Step).Any(awaited => awaited.Paper.Id == paper.Id));
        if (item is null)
        {
            return new PaperProblems.PaperNotAwaited(paper.Title);
        }

        Record(draft, paper, way, item, Countersigning.Key(paper, way));
        return null;
    }

    private static Problem? Seal(DecisionDraft draft, IssuedPaper paper)
    {
        var key = $"sealed/{draft.Context.Actor.UserName}/{paper.Id}/{paper.Sha256}";
        if (draft.State.Count(key) > 0)
        {
            return new PaperProblems.PaperSigned(paper.Title);
        }

        Record(draft, paper, SignatureWay.Electronic, null, key);
        return null;
    }

    private static void Record(DecisionDraft draft, IssuedPaper paper, SignatureWay way, WorkItem? item, string key)
    {
        var named = paper.Number is { } number ? $"{paper.Title}, nomor {number}" : paper.Title;
        draft.Record(draft.Entry(HistoryKind.PaperSigned, item) with { Step = item?.Step ?? paper.Step, Ground = named });
        draft.CountUp(key);
        draft.Send(new Effect.PaperSigned(paper.Id, way));
    }
}
