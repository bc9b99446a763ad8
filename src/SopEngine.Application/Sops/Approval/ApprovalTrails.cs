using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Sops.Approval;

/// <summary>Reads from the tickets of <see cref="ApprovalSop"/> by whom revisions came into force.</summary>
internal static class ApprovalTrails
{
    private static readonly string[] _answers = [ApprovalSop.Propose, ApprovalSop.Fits, ApprovalSop.Ratified];

    /// <summary>By ticket. A ticket without such entries, as of a file's revision, is not in it.</summary>
    public static async Task<IReadOnlyDictionary<string, ApprovalTrail>> ReadAsync(SopDbContext db, IReadOnlyCollection<string> tickets, CancellationToken stop)
    {
        if (tickets.Count == 0)
        {
            return new Dictionary<string, ApprovalTrail>();
        }

        var entries = await db.History.AsNoTracking()
            .Where(row => tickets.Contains(row.Ticket) && row.Kind == HistoryKind.StepCompleted && _answers.Contains(row.Outcome))
            .OrderBy(row => row.Seq).Select(row => new { row.Ticket, row.Outcome, row.Actor, row.Post, row.At }).ToListAsync(stop);
        var users = entries.Select(entry => entry.Actor).Distinct().ToList();
        var names = await db.Accounts.AsNoTracking().Where(row => users.Contains(row.UserName)).ToDictionaryAsync(row => row.UserName, row => row.Name, stop);
        return entries.GroupBy(entry => entry.Ticket, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group =>
            {
                Approver? Last(string answer) =>
                    group.LastOrDefault(entry => entry.Outcome == answer) is { } entry ? new Approver(names.GetValueOrDefault(entry.Actor, entry.Actor), entry.Post, entry.At) : null;
                return new ApprovalTrail(Last(ApprovalSop.Propose), Last(ApprovalSop.Fits), Last(ApprovalSop.Ratified));
            },
            StringComparer.Ordinal);
    }
}
