using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Reporting;

namespace SopEngine.Application.Reporting;

/// <summary>
/// Notes in every region that was read who read what. Written before the first byte of an answer, so that nothing is read unnoted. Each region's note is a save of its own; some
/// are saved side by side, which the database may write together.
/// </summary>
public sealed class ReadLog(SopDatabase database, IdSource ids, TimeProvider time)
{
    private const int Longest = 400;
    private const int SideBySide = 64;

    public async Task NoteAsync(Caller reader, IReadOnlyList<TenantProfile> regions, Guid? token, string query, int status, CancellationToken stop)
    {
        var at = time.Now();
        foreach (var some in regions.Chunk(SideBySide))
        {
            await Task.WhenAll(some.Select(region => SaveAsync(
                new ReportReadRow
                {
                    Tenant = region.Id,
                    Id = ids.Next(),
                    At = at,
                    Reader = reader.Tenant.Id,
                    UserName = reader.Actor.UserName,
                    Token = token,
                    Query = query.Length <= Longest ? query : query[..Longest],
                    Status = status,
                },
                stop)));
        }
    }

    private async Task SaveAsync(ReportReadRow read, CancellationToken stop)
    {
        await using var db = database.Open(read.Tenant);
        db.Insert(read);
        await db.SaveChangesAsync(stop);
    }
}
