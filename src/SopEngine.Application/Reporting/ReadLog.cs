using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Reporting;

namespace SopEngine.Application.Reporting;

/// <summary>Notes in every region that was read who read what. Written before the first byte of an answer, so that nothing is read unnoted.</summary>
public sealed class ReadLog(SopDatabase database, IdSource ids, TimeProvider time)
{
    private const int Longest = 400;

    public async Task NoteAsync(Caller reader, IReadOnlyList<TenantProfile> regions, Guid? token, string query, int status, CancellationToken stop)
    {
        foreach (var region in regions)
        {
            await using var db = database.Open(region.Id);
            db.ReportReads.Add(new ReportReadRow
            {
                Tenant = region.Id,
                Id = ids.Next(),
                At = time.Now(),
                Reader = reader.Tenant.Id,
                UserName = reader.Actor.UserName,
                Token = token,
                Query = query.Length <= Longest ? query : query[..Longest],
                Status = status,
            });
            await db.SaveChangesAsync(stop);
        }
    }
}
