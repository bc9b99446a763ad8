using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Papers;

/// <summary>
/// Writes the papers of a decision as files of the ticket, in the transaction of the decision: what a row prints as its output is really there, with its number, or the row
/// has not ended.
/// </summary>
public sealed class PaperWriter(PaperText text, IdSource ids)
{
    public async Task WriteAsync(SopDbContext db, TicketContext context, StoredTicket after, Decision decision, CancellationToken stop)
    {
        var asked = decision.Effects.OfType<Effect.Document>().ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var (number, known) = (after.Row.Number, context with { Answers = after.Answers });
        var files = await PaperSurroundings.FilesAsync(db, number, stop);
        var instructions = await PaperSurroundings.InstructionsAsync(db, context, number, decision, stop);
        var ordinal = await db.Papers.Where(row => row.Ticket == number).MaxAsync(row => (int?)row.Ordinal, stop) ?? 0;
        foreach (var document in asked)
        {
            var rule = context.Tenant.Papers.FirstOrDefault(one => one.Id == document.Rule);
            var about = Occasion(known, after.Row, decision, document, rule) with
            {
                Number = rule?.Number is { } pattern ? await PaperNumbers.NextAsync(db, context.Tenant, pattern, context.Now, stop) : "",
                Files = files,
                Instructions = instructions,
            };
            Add(db, about, document, ++ordinal);
        }
    }

    private static PaperOccasion Occasion(TicketContext context, TicketRow ticket, Decision decision, Effect.Document document, PaperRule? rule)
    {
        var entry = decision.History.LastOrDefault(one => one.Step == document.Step && one.Kind == HistoryKind.StepCompleted);
        return new PaperOccasion
        {
            Context = context,
            Ticket = ticket,
            Title = rule?.Title ?? PaperSurroundings.TitleOf(context.Sop.FindStep(document.Step), document.Template),
            Step = document.Step,
            At = context.Now,
            Actor = entry?.Actor ?? context.Actor.UserName,
            Post = entry?.Post ?? context.Actor.Post,
            Given = entry?.Answers ?? decision.History.FirstOrDefault(one => one.Kind == HistoryKind.Filed)?.Answers ?? new Dictionary<string, Answer>(),
        };
    }

    private void Add(SopDbContext db, PaperOccasion about, Effect.Document document, int ordinal)
    {
        var id = ids.Next();
        var name = about.Number.Length > 0 ? $"{about.Title} {about.Number.Replace('/', '-')}" : $"{about.Title} {about.Ticket.Number}";
        var file = OwnFiles.Add(db, id, about.Ticket.Number, $"{name}.html", PaperFile.ContentType, PaperFile.Write(about.Title, text.Of(about, document.Template)), about.At);
        db.Papers.Add(new PaperRow
        {
            Tenant = db.Tenant,
            Id = id,
            Ticket = about.Ticket.Number,
            Ordinal = ordinal,
            Rule = document.Rule,
            Template = document.Template,
            Title = about.Title,
            Number = about.Number.Length > 0 ? about.Number : null,
            Step = document.Step,
            Item = document.Item,
            IssuedBy = about.Actor,
            IssuedAt = about.At,
            Sha256 = file.Sha256,
        });
    }
}
