using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Papers;

/// <summary>What a ticket has that papers list: its files and the instructions given on it.</summary>
internal static class PaperSurroundings
{
    private const int LongestTitle = 150;

    /// <summary>Names by id, those claimed in this save included, papers left out.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FilesAsync(SopDbContext db, string ticket, CancellationToken stop)
    {
        var papers = await db.Papers.Where(row => row.Ticket == ticket).Select(row => row.Id).ToListAsync(stop);
        var saved = await db.Files.AsNoTracking().Where(row => row.Ticket == ticket).OrderBy(row => row.UploadedAt).ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.Name }).Take(TemplateBounds.MostItems).ToListAsync(stop);
        var claimed = db.Files.Local.Where(row => row.Ticket == ticket).Select(row => new { row.Id, row.Name });
        return saved.UnionBy(claimed, row => row.Id).Where(row => !papers.Contains(row.Id)).ToDictionary(row => row.Id.ToString(), row => row.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<IReadOnlyList<PaperInstruction>> InstructionsAsync(SopDbContext db, TicketContext context, string ticket, Decision? decision, CancellationToken stop)
    {
        var saved = await db.History.AsNoTracking().Where(row => row.Ticket == ticket && row.Kind == HistoryKind.Assigned && row.Ground != null).OrderBy(row => row.Seq)
            .Select(row => new { row.Actor, row.Ground, row.At }).Take(TemplateBounds.MostItems).ToListAsync(stop);
        var now = decision?.History.Where(entry => entry is { Kind: HistoryKind.Assigned, Ground: not null }).Select(entry => new { entry.Actor, entry.Ground, entry.At }) ?? [];
        return [.. saved.Concat(now).Select(one => new PaperInstruction(Names.OfPerson(context, one.Actor), one.Ground!, one.At))];
    }

    /// <summary>The title of a paper that an automatic row writes: what the row prints as its output.</summary>
    public static string TitleOf(Step? step, string template) =>
        step is { Outputs: [{ Length: > 0 } output, ..] } ? output.TrimEnd('.')[..Math.Min(output.TrimEnd('.').Length, LongestTitle)] : template;
}
