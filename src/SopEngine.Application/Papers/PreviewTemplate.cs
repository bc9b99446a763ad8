using System.Text;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Files;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets;
using SopEngine.Application.Wording;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Papers;

/// <summary>Shows a region's admin what a template, or a changed text of it, makes of a ticket of the region. Nothing is saved.</summary>
public sealed class PreviewTemplate(TemplateShelf shelf, TemplateHost host, TicketQueries tickets, SopDatabase database)
{
    /// <summary>The templates that the region uses.</summary>
    public Result<Page<TemplateLine>> List(Caller caller) =>
        caller.Actor.HasRole(RoleDefinition.Admin) ? new Page<TemplateLine>(shelf.Of(caller.Tenant.Id)) : new TicketProblems.NotAllowed("melihat naskah");

    /// <param name="caller">An admin of the region.</param>
    /// <param name="kind">Message or paper.</param>
    /// <param name="name">The template's name.</param>
    /// <param name="text">A changed text to try; null for the one in use.</param>
    /// <param name="number">The ticket to fill it from; null for the region's latest.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Result<TemplatePreview>> ShowAsync(Caller caller, TemplateKind kind, string name, string? text, string? number, CancellationToken stop)
    {
        if (!List(caller).Succeeded(out var lines, out var problem))
        {
            return problem;
        }

        if (lines.Items.FirstOrDefault(known => known.Kind == kind && known.Name == name) is not { } line)
        {
            return new TemplateProblems.TemplateUnknown(name.Length > 100 ? name[..100] : name);
        }

        var tried = (text ?? line.Text).ReplaceLineEndings("\n");
        var problems = new ProblemList($"{name}.hbs");
        var usable = kind == TemplateKind.Paper ? PaperTemplateReader.Read(tried, problems) is not null : MessageTemplateReader.Read(name, Encoding.UTF8.GetBytes(tried), problems) is not null;
        var about = await OccasionAsync(caller, name, number, stop);
        return new TemplatePreview(line, tried, problems.ToFileProblems(), about?.Ticket.Number, usable && about is not null ? Fill(kind, tried, about) : null);
    }

    private string? Fill(TemplateKind kind, string text, PaperOccasion about)
    {
        try
        {
            var values = PaperValues.Of(about);
            return kind == TemplateKind.Paper ? host.FillHtml(text, values) : host.Fill(text, ForMessage(values, about));
        }
        catch (TemplateException)
        {
            return null;
        }
    }

    // a message calls the channel by its id
    private static Dictionary<string, object> ForMessage(IReadOnlyDictionary<string, object> values, PaperOccasion about) =>
        new(values.Where(value => value.Key is "daerah" or "sop" or "tiket" or "langkah"))
        {
            ["tiket"] = new Dictionary<string, object>((Dictionary<string, object>)values["tiket"]) { ["kanal"] = about.Ticket.Channel },
            ["langkah"] = new Dictionary<string, object>((Dictionary<string, object>)values["langkah"]) { ["tenggat"] = PaperValues.Instant(about.Context, about.Ticket.DueAt ?? about.At) },
        };

    /// <summary>The row that yields the paper on that ticket, as it was done last; of a ticket where it was not done, the row done last.</summary>
    private async Task<PaperOccasion?> OccasionAsync(Caller caller, string template, string? number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        number ??= await db.Tickets.OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(stop);
        if (number is null || !(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out _))
        {
            return null;
        }

        var history = await db.History.AsNoTracking().Where(row => row.Ticket == number && (row.Kind == HistoryKind.StepCompleted || row.Kind == HistoryKind.Filed)).OrderBy(row => row.Seq).ToListAsync(stop);
        var rules = caller.Tenant.Papers.Where(rule => rule.Sop == found.Ticket.Row.Sop && rule.Template == template).ToList();
        var done = history.LastOrDefault(row => rules.Exists(rule => rule.Step == row.Step)) ?? history.LastOrDefault(row => row.Step is not null) ?? history[^1];
        var rule = rules.FirstOrDefault(one => one.Step == done.Step) ?? rules.FirstOrDefault();
        return new PaperOccasion
        {
            Context = found.Context,
            Ticket = found.Ticket.Row,
            Title = rule?.Title ?? IndonesianText.Sentence(template.Replace('-', ' ')).TrimEnd('.'),
            Number = rule?.Number is null ? "" : "(nomor diberikan saat terbit)",
            Step = done.Step ?? "",
            At = done.At,
            Actor = done.Actor,
            Post = done.Post,
            Given = done.Answers is { } answers ? Persistence.Tickets.TicketJson.ReadAnswers(answers) : new Dictionary<string, Answer>(),
            Files = await PaperSurroundings.FilesAsync(db, number, stop),
            Instructions = await PaperSurroundings.InstructionsAsync(db, found.Context, number, null, stop),
        };
    }
}
