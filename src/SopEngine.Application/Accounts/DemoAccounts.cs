using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>The accounts of the people named in a region's files. Only for a host that runs in Development: their passwords are shown on the sign-in page.</summary>
public sealed class DemoAccounts(SopDatabase database, SopRegistry sops, CommandAttempts attempts, IdSource ids)
{
    /// <summary>
    /// One per lane in the order of the first SOP's lanes, requester first, then admin and analyst, then the others. Somebody who acts in several lanes is listed once,
    /// at the first.
    /// </summary>
    public IReadOnlyList<DemoAccount> Of(TenantProfile tenant)
    {
        var sop = sops.InForce(tenant.Id) is [var first, ..] ? first.Running : null;
        var lanes = sop?.Lanes.OrderByDescending(lane => lane.Requester).ToList() ?? [];
        var byLane = lanes.Select(lane => tenant.People.FirstOrDefault(person => ActsIn(sop!, lane, person)));
        var byRole = new[] { RoleDefinition.Admin, RoleDefinition.Analyst }.Select(role => tenant.People.FirstOrDefault(person => person.HasRole(role)));
        return
        [
            .. byLane.Concat(byRole).OfType<Person>().Concat(tenant.People)
                .DistinctBy(person => person.UserName)
                .Select(person => new DemoAccount(person, Password(tenant, person), [.. lanes.Where(lane => ActsIn(sop!, lane, person)).Select(lane => lane.Id)])),
        ];
    }

    /// <summary>Makes those that are missing, with the hash that <paramref name="hash"/> gives for a password. Safe to call at every start.</summary>
    public async Task SeedAsync(TenantProfile tenant, Func<string, string> hash, CancellationToken stop)
    {
        var seeded = await attempts.RunAsync<string>(
            async () =>
            {
                await using var db = database.Open(tenant.Id);
                foreach (var person in tenant.People)
                {
                    if (await db.Accounts.FindAsync([db.Tenant, person.UserName], stop) is null)
                    {
                        Add(db, tenant, person, hash);
                    }
                }

                await db.SaveChangesAsync(stop);
                return tenant.Id.Value;
            },
            stop);
        if (seeded.Problem is { } problem)
        {
            throw new InvalidOperationException($"The demo accounts of {tenant.Id} could not be made: {problem.Detail}");
        }
    }

    private void Add(SopDbContext db, TenantProfile tenant, Person person, Func<string, string> hash)
    {
        db.Accounts.Add(new AccountRow
        {
            Tenant = db.Tenant,
            UserName = person.UserName,
            Id = ids.Next(),
            Name = person.Name,
            Post = person.Post,
            Unit = person.Unit,
            Email = person.Email,
            Phone = person.Phone,
            PasswordHash = hash(Password(tenant, person)),
            SecurityStamp = ids.Next().ToString("N"),
            Demo = true,
        });
        db.RoleHoldings.AddRange(person.Holds.Select((held, index) => new RoleHoldingRow
        {
            Tenant = db.Tenant,
            UserName = person.UserName,
            Ordinal = index + 1,
            Role = held.Role,
            Unit = held.Unit,
        }));
    }

    private static bool ActsIn(SopRevision sop, Lane lane, Person person) => lane switch
    {
        { Requester: true } => person.Holds.Count == 0,
        { External: true } => sop.FindLane(lane.ActedBy) is { } acting && acting.Roles.Any(person.HasRole),
        _ => lane.Roles.Any(person.HasRole),
    };

    private static string Password(TenantProfile tenant, Person person) => $"{person.UserName}-{tenant.Id}-2026!";
}
