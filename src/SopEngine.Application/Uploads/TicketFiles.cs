using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Files that answers name, and who they belong to.</summary>
internal static class TicketFiles
{
    /// <summary>The longest list of files that is looked at; longer ones are refused by the form's own bounds.</summary>
    private const int Most = 500;

    public static FileView View(FileRow row) => new(row.Id.ToString(), row.Name, row.Sha256, row.ContentType, row.Length);

    /// <summary>
    /// Of the files that these answers name, those that may be attached: the actor's own that nothing has claimed yet, and the ticket's. Keyed as the answers name them.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, AttachableFile>> AttachableAsync(
        SopDbContext db, TicketContext context, string? ticket, IReadOnlyDictionary<string, Answer> answers, CancellationToken stop)
    {
        var named = Named(answers).Take(Most).ToList();
        if (named.Count == 0)
        {
            return new Dictionary<string, AttachableFile>();
        }

        var (ids, actor) = (named.Select(file => file.Id).ToList(), context.Actor.UserName);
        var rows = await db.Files.Where(row => ids.Contains(row.Id)).ToListAsync(stop);
        var files = rows.Where(row => row.Ticket is null ? row.UploadedBy == actor : row.Ticket == ticket)
            .ToDictionary(row => row.Id, row => new AttachableFile(row.ContentType, row.Length));
        return named.Where(file => files.ContainsKey(file.Id)).DistinctBy(file => file.Text).ToDictionary(file => file.Text, file => files[file.Id], StringComparer.Ordinal);
    }

    /// <summary>
    /// Gives the ticket the files that a decision's answers name. The rows are those that <see cref="AttachableAsync"/> read: of two tickets that claim one file, one is
    /// saved and the other decides again.
    /// </summary>
    public static void Claim(SopDbContext db, TicketContext context, string ticket, Decision decision)
    {
        var answers = decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>());
        var ids = answers.SelectMany(answer => Named(answer.Value)).Where(file => context.Files.ContainsKey(file.Text)).Select(file => file.Id).ToHashSet();
        foreach (var row in db.Files.Local.Where(row => row.Ticket is null && ids.Contains(row.Id)))
        {
            row.Ticket = ticket;
            row.ClaimedAt = context.Now;
        }
    }

    /// <summary>The files that this save gives a ticket; they are not in the database yet.</summary>
    public static IReadOnlyList<FileView> Claimed(SopDbContext db, string ticket)
    {
        var papers = db.Papers.Local.Select(paper => paper.Id).ToHashSet();
        return [.. db.Files.Local.Where(row => row.Ticket == ticket && !papers.Contains(row.Id)).Select(View)];
    }

    /// <summary>What people uploaded; the papers that the engine wrote are told apart.</summary>
    public static async Task<IReadOnlyList<FileView>> OfAsync(SopDbContext db, string ticket, CancellationToken stop)
    {
        var rows = await db.Files.Where(row => row.Ticket == ticket && !db.Papers.Any(paper => paper.Id == row.Id)).OrderBy(row => row.UploadedAt).ThenBy(row => row.Id).ToListAsync(stop);
        return [.. rows.Select(View)];
    }

    private static IEnumerable<(string Text, Guid Id)> Named(IReadOnlyDictionary<string, Answer> answers) => answers.Values.SelectMany(Named);

    private static IEnumerable<(string Text, Guid Id)> Named(Answer answer)
    {
        foreach (var text in answer.Kind == AnswerKind.List ? answer.Values : [])
        {
            if (Guid.TryParse(text, out var id))
            {
                yield return (text, id);
            }
        }
    }
}
