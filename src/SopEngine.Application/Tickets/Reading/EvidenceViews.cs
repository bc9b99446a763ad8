using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Kelengkapan and Output of a ticket, row by row. The context has the ticket's papers.</summary>
internal sealed class EvidenceViews(TicketContext context, StoredTicket ticket, IReadOnlyList<FileView> files)
{
    private TicketState State => ticket.State;

    /// <summary>The rows whose cells name something, in the document's order.</summary>
    public IReadOnlyList<RowEvidenceView> Rows() =>
    [
        .. context.Sop.Steps.Where(step => step.Needs.Count + step.Yields.Count > 0).Select(step => new RowEvidenceView(
            step.Id, step.No, step.Activity,
            [.. step.Needs.Select(need => Of(need, NeedState(step, need)))],
            [.. step.Yields.Select(yield => Of(yield, YieldState(step, yield)))])),
    ];

    private EvidenceView Of(CellPart part, EvidenceState state)
    {
        if (part.Means || !Conditions.Holds(part.When, State.Header, ticket.Answers))
        {
            return new EvidenceView(part.Part, part.Means ? EvidenceState.Means : EvidenceState.NotDue, []);
        }

        var links = Links(part).ToList();
        var seen = links.Count > 0 && (state is EvidenceState.Missing or EvidenceState.There);
        return new EvidenceView(part.Part, seen ? EvidenceState.There : state, seen ? links : []);
    }

    // what a row needs may be there long before it begins; the row's own questions bring theirs when it ends
    private EvidenceState NeedState(Step step, CellPart need) =>
        need.Field is not null && IsSeen(need) ? EvidenceState.There
        : State.Count(step.Id) == 0 ? EvidenceState.Awaited
        : need.Field is { } field && RowEvidence.IsOwn(context.Sop, step, field) ? YieldState(step, need)
        : EvidenceState.Missing;

    private EvidenceState YieldState(Step step, CellPart part) =>
        step.Outcomes.Any(outcome => RowEvidence.IsDueFor(part, outcome) && State.Count($"{step.Id}/{outcome.Id}") > 0) ? EvidenceState.Missing
        : State.Count(step.Id) == 0 || State.Items.Values.Any(item => item.Step == step.Id) ? EvidenceState.Awaited
        : EvidenceState.NotDue;

    private bool IsSeen(CellPart part) => Links(part).Any();

    private IEnumerable<EvidenceLink> Links(CellPart part) => part switch
    {
        { Field: { } field } => OfField(field),
        { Paper: { } paper } => context.Papers.Where(issued => issued.Rule == paper).Select(Of),
        { Message: { } message } => context.Sop.Steps.Any(step => step.Notify.Any(one => one.Template == message && RowEvidence.HasHappened(context.Sop, State, step.Id, one.On)))
            ? [new EvidenceLink(EvidenceKind.Message, message, "pesan yang dikirim")] : [],
        { Row: { } row } => RowEvidence.HasHappened(context.Sop, State, row, PaperRule.Done) ? [new EvidenceLink(EvidenceKind.Row, row, "riwayat")] : [],
        _ => [new EvidenceLink(EvidenceKind.Ticket, ticket.Row.Number, ticket.Row.Number)],
    };

    private IEnumerable<EvidenceLink> OfField(string field)
    {
        if (ticket.Answers.TryGetValue(field, out var answer) && !answer.IsEmpty)
        {
            return RowEvidence.FindQuestion(context.Sop, field) is { Type: FieldType.Files }
                ? answer.Values.Select(id => new EvidenceLink(EvidenceKind.File, id, files.FirstOrDefault(file => string.Equals(file.Id, id, StringComparison.OrdinalIgnoreCase))?.Name ?? "berkas"))
                : [new EvidenceLink(EvidenceKind.Answer, field, "isian")];
        }

        var rules = context.Tenant.Papers.Where(rule => rule.Sop == context.Sop.Sop && (rule.Replaces == field || rule.Return?.Field == field)).ToList();
        return context.Papers.Where(paper => rules.Exists(rule => rule.Id == paper.Rule && (rule.Replaces == field || Countersigning.IsSigned(State, paper)))).Select(Of);
    }

    private static EvidenceLink Of(IssuedPaper paper) => new(EvidenceKind.Paper, paper.Id.ToString(), paper.Number is { } number ? $"{paper.Title} {number}" : paper.Title);
}
