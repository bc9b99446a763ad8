using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// Answers the nation's changes of a template in a region's draft. What must hold:
/// <list type="number">
/// <item>One sending is one change of the draft, taken back as one, answers and all.</item>
/// <item>The draft has answered a revision of the template once each part that is offered is answered, and not before.</item>
/// <item>A refusal has a ground; the ministry is told it when the draft comes into force.</item>
/// </list>
/// </summary>
public sealed class AnswerTemplate(EditSopDraft edits, NationalTemplates templates, TimeProvider time)
{
    /// <summary>The draft as it then stands.</summary>
    public async Task<Result<SopDraftRow>> HandleAsync(Caller caller, int number, TemplateReply reply, string? operation, CancellationToken stop) =>
        await edits.AnswerAsync(caller, number, operation, (now, lineage) => AnsweredAsync(caller, number, reply, now, lineage, stop), stop);

    private async Task<Result<AnsweredDraft>> AnsweredAsync(Caller caller, int number, TemplateReply reply, SopRevision now, DraftLineage? lineage, CancellationToken stop)
    {
        await templates.RefreshAsync(stop);
        if (lineage is null || templates.Find(lineage.Template) is not { } theirs || await templates.FindAsync(lineage.Template, lineage.Revision, stop) is not { } from)
        {
            return new TemplateProblems.NoTemplate(number);
        }

        var sides = TwinThings.Of(from, theirs, now, lineage);
        var offered = theirs.Revision > from.Revision ? TemplateMerge.Offered(sides.From, sides.Theirs, now) : [];
        if (reply.Revision != theirs.Revision || theirs.Revision <= from.Revision || reply.Choices.Keys.Any(place => offered.All(part => part.Place != place)))
        {
            return new TemplateProblems.TemplateMoved(theirs.Revision);
        }

        return Refuse(reply, offered) is { } refused ? refused : Carry(caller, reply, lineage with { Twins = sides.Twins }, sides.From, sides.Theirs, now);
    }

    private static Problem? Refuse(TemplateReply reply, IReadOnlyList<TemplatePart> offered)
    {
        if (reply.Choices.Count == 0 && offered.Count > 0)
        {
            return new TemplateProblems.AnswerIncomplete([new FieldError(offered[0].Place, "required", "Pilih jawaban untuk bagian ini.")]);
        }

        List<FieldError> errors = [.. reply.Choices.Select(choice => GroundError(choice.Key, choice.Value.Choice, choice.Value.Ground)).OfType<FieldError>()];
        return errors.Count > 0 ? new TemplateProblems.AnswerIncomplete(errors) : null;
    }

    private static FieldError? GroundError(string place, TemplateChoice choice, string? ground) => (choice, ground?.Trim().Length ?? 0) switch
    {
        (TemplateChoice.Keep, 0) => new FieldError(place, "required", "Tulis alasan penolakan bagian ini."),
        (TemplateChoice.Keep, > TextLength.Line) => new FieldError(place, "long", $"Alasan paling panjang {TextLength.Line} huruf."),
        _ => null,
    };

    private AnsweredDraft Carry(Caller caller, TemplateReply reply, DraftLineage lineage, SopRevision from, SopRevision theirs, SopRevision now)
    {
        var written = TemplateMerge.Apply(from, theirs, now, place => reply.Choices.TryGetValue(place, out var chosen) ? chosen.Choice : TemplateChoice.Keep);
        var given = reply.Choices.Select(choice => new PartAnswer(
            theirs.Revision, choice.Key, choice.Value.Choice, choice.Value.Choice == TemplateChoice.Keep ? choice.Value.Ground?.Trim() : null, caller.Actor.UserName, time.Now()));
        var answered = lineage.With([.. given]);
        var left = TemplateMerge.Offered(from, theirs, written).Count(part => answered.Find(theirs.Revision, part.Place) is null);
        return new AnsweredDraft(written, left == 0 ? answered with { Revision = theirs.Revision } : answered, What(reply, theirs));
    }

    private static string What(TemplateReply reply, SopRevision theirs)
    {
        var counts = new[] { (TemplateChoice.Take, "diambil"), (TemplateChoice.Merge, "digabung"), (TemplateChoice.Keep, "ditolak") }
            .Select(kind => (Count: reply.Choices.Values.Count(choice => choice.Choice == kind.Item1), Word: kind.Item2)).Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Word}").ToList();
        return $"Templat nasional revisi {theirs.Revision} dijawab{(counts.Count > 0 ? $": {string.Join(", ", counts)}" : "")}";
    }
}
