using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.PersonalData;
using SopEngine.Persistence.Reporting;
using SopEngine.Persistence.Tests.Samples;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class RetentionContract : DatabaseContract
{
    [Fact]
    public async Task Operations_are_forgotten_after_thirty_days_and_not_before()
    {
        foreach (var tenant in new[] { Batam, Banten })
        {
            await using var filling = Database.Open(tenant);
            filling.Operations.AddRange(Operation(tenant, "lama", -1), Operation(tenant, "batas", 0), Operation(tenant, "baru", 1));
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await OperationRetention.ForgetAsync(db, SampleTicket.Morning.AddDays(30), Stop)).Should().Be(1);
        (await db.Operations.Select(row => row.Key).ToListAsync()).Should().BeEquivalentTo("batas", "baru");
        await using var other = Database.Open(Banten);
        (await other.Operations.CountAsync()).Should().Be(3);
    }

    [Fact]
    public async Task Who_read_figures_is_forgotten_once_it_was_long_ago_and_not_before()
    {
        ReportReadRow Read(TenantId tenant, int id, int minutes) => new()
        {
            Tenant = tenant, Id = new Guid(id, 0, 0, new byte[8]), At = SampleTicket.Morning.AddMinutes(minutes), Reader = tenant, UserName = "analis", Query = "Tickets", Status = 200,
        };
        foreach (var tenant in new[] { Batam, Banten })
        {
            await using var filling = Database.Open(tenant);
            filling.ReportReads.AddRange(Enumerable.Range(1, ReadRetention.Step + 20).Select(id => Read(tenant, id, -id)).Append(Read(tenant, 9000, 0)));
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await ReadRetention.ForgetAsync(db, SampleTicket.Morning, Stop)).Should().Be(ReadRetention.Step + 20);
        (await db.ReportReads.Select(row => row.At).SingleAsync()).Should().Be(SampleTicket.Morning);
        await using var other = Database.Open(Banten);
        (await other.ReportReads.CountAsync()).Should().Be(ReadRetention.Step + 21);
    }

    [Fact]
    public async Task Who_read_whose_data_is_forgotten_once_it_was_long_ago_and_not_before()
    {
        PersonalReadRow Read(TenantId tenant, int id, int minutes) => new()
        {
            Tenant = tenant, Id = new Guid(id, 0, 0, new byte[8]), At = SampleTicket.Morning.AddMinutes(minutes), Reader = "kabid", Ticket = "T-1", Person = "pelapor", Kind = PersonalReadKind.Full,
        };
        foreach (var tenant in new[] { Batam, Banten })
        {
            await using var filling = Database.Open(tenant);
            filling.PersonalReads.AddRange(Enumerable.Range(1, PersonalReadRetention.Step + 20).Select(id => Read(tenant, id, -id)).Append(Read(tenant, 9000, 0)));
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await PersonalReadRetention.ForgetAsync(db, SampleTicket.Morning, Stop)).Should().Be(PersonalReadRetention.Step + 20);
        (await db.PersonalReads.Select(row => row.At).SingleAsync()).Should().Be(SampleTicket.Morning);
        await using var other = Database.Open(Banten);
        (await other.PersonalReads.CountAsync()).Should().Be(PersonalReadRetention.Step + 21);
    }

    [Fact]
    public async Task Sign_ins_are_forgotten_once_they_ended_long_ago_and_not_before()
    {
        SessionRow Session(TenantId tenant, int id, int minutes) => new()
        {
            Tenant = tenant, Id = new Guid(id, 0, 0, new byte[8]), KeyHash = $"{id:x64}", UserName = "pelapor", Kind = SessionKind.Page, SecurityStamp = "s", Began = SampleTicket.Morning.AddDays(-9),
            SeenAt = SampleTicket.Morning.AddDays(-9), EndsAt = SampleTicket.Morning.AddMinutes(minutes), Device = "Firefox di Windows", Address = "192.0.2.7",
        };
        foreach (var tenant in new[] { Batam, Banten })
        {
            await using var filling = Database.Open(tenant);
            filling.Sessions.AddRange(Enumerable.Range(1, SessionRetention.Step + 20).Select(id => Session(tenant, id, -id)).Append(Session(tenant, 9000, 0)));
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await SessionRetention.ForgetAsync(db, SampleTicket.Morning, Stop)).Should().Be(SessionRetention.Step + 20);
        (await db.Sessions.Select(row => row.EndsAt).SingleAsync()).Should().Be(SampleTicket.Morning);
        await using var other = Database.Open(Banten);
        (await other.Sessions.CountAsync()).Should().Be(SessionRetention.Step + 21);
    }

    [Fact]
    public async Task Uploads_that_nothing_claims_go_after_a_day_with_their_bytes()
    {
        await FileAsync(Batam);
        await using (var filling = Database.Open(Batam))
        {
            Upload(filling, 1, hours: 0, claimed: false);
            Upload(filling, 2, hours: 0, claimed: true);
            Upload(filling, 3, hours: 1, claimed: false);
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await FileRetention.RemoveUnclaimedAsync(db, SampleTicket.Morning.AddHours(24.5), Stop)).Should().Be(1);
        (await db.Files.Select(row => row.Name).ToListAsync()).Should().BeEquivalentTo("2.pdf", "3.pdf");
        (await db.FileContents.CountAsync()).Should().Be(1, "a document is kept whole");
        (await db.FileParts.CountAsync()).Should().Be(1);
        (await db.Uploads.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Uploads_that_never_ended_go_after_a_day_with_their_parts()
    {
        await using (var filling = Database.Open(Batam))
        {
            Parts(filling, new Guid(1, 0, 0, new byte[8]), SampleTicket.Morning, completed: null);
            Parts(filling, new Guid(2, 0, 0, new byte[8]), SampleTicket.Morning.AddHours(1), completed: null);
            await filling.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        (await FileRetention.RemoveUnclaimedAsync(db, SampleTicket.Morning.AddHours(24.5), Stop)).Should().Be(0, "none of them was a file");
        (await db.Uploads.Select(row => row.StartedAt).SingleAsync()).Should().Be(SampleTicket.Morning.AddHours(1));
        (await db.FileParts.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Many_old_rows_go_in_steps_between_which_others_write()
    {
        const int rows = (3 * OperationRetention.Step) + 17;
        await using (var filling = Database.Open(Batam))
        {
            filling.Operations.AddRange(Enumerable.Range(0, rows).Select(index => Operation(Batam, $"lama-{index}", -rows + index)));
            await filling.SaveChangesAsync(Stop);
        }

        var statements = new CountedDeletes();
        using (statements.Listen())
        {
            await using var db = Database.Open(Batam);
            (await OperationRetention.ForgetAsync(db, SampleTicket.Morning.AddDays(30), Stop)).Should().Be(rows);
        }

        statements.Rows.Should().HaveCount(4).And.OnlyContain(removed => removed <= OperationRetention.Step);
        await using var after = Database.Open(Batam);
        (await after.Operations.CountAsync()).Should().Be(0);
    }

    private static void Upload(SopDbContext db, byte id, int hours, bool claimed)
    {
        var key = new Guid(id, 0, 0, new byte[8]);
        var at = SampleTicket.Morning.AddHours(hours);
        db.Files.Add(new FileRow
        {
            Tenant = db.Tenant,
            Id = key,
            Name = $"{id}.pdf",
            ContentType = "application/pdf",
            Length = 3,
            Sha256 = new string('d', 64),
            UploadedBy = "siti",
            UploadedAt = at,
            Ticket = claimed ? SampleTicket.Number : null,
            ClaimedAt = claimed ? at : null,
        });
        if (id == 2)
        {
            db.FileContents.Add(new FileContentRow { Tenant = db.Tenant, Id = key, Content = [1, 2, id] });
            return;
        }

        Parts(db, key, at, completed: at);
    }

    private static void Parts(SopDbContext db, Guid key, DateTime started, DateTime? completed)
    {
        db.Uploads.Add(new UploadRow
        {
            Tenant = db.Tenant,
            Id = key,
            Name = "surat.pdf",
            Length = 3,
            Sha256 = null,
            Received = 3,
            UploadedBy = "siti",
            StartedAt = started,
            CompletedAt = completed,
        });
        db.FileParts.Add(new FilePartRow { Tenant = db.Tenant, Upload = key, Number = 0, Content = [1, 2, 3] });
    }

    private static OperationRow Operation(TenantId tenant, string key, int seconds) => new()
    {
        Tenant = tenant,
        UserName = "andi",
        Key = key,
        RequestHash = new string('c', 64),
        Status = 200,
        Body = "{}",
        At = SampleTicket.Morning.AddSeconds(seconds),
    };
}
