using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Keys;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteMigrationTests : IDisposable
{
    private static readonly CancellationToken _stop = CancellationToken.None;
    private readonly SqliteFile _file = new();

    public void Dispose() => _file.Drop();

    [Fact]
    public async Task A_new_database_is_made_with_its_folder()
    {
        var path = Path.Combine(Path.GetDirectoryName(_file.Path)!, "data", "dalam", "sop.db");
        var database = new SopDatabase(new DatabaseOptions { ConnectionString = $"Data Source={path};Pooling=False" });

        var report = await database.MigrateAsync(_stop);

        report.Applied.Should().ContainSingle(name => name.EndsWith("_Initial", StringComparison.Ordinal));
        report.Backup.Should().BeNull();
        File.Exists(path).Should().BeTrue();
        database.Description.Should().Be($"SQLite {path}");
    }

    [Fact]
    public async Task A_database_that_is_up_to_date_is_left_alone()
    {
        var database = await MigratedAsync();
        (await database.MigrateAsync(_stop)).Should().BeEquivalentTo(new MigrationReport([], null));
    }

    [Fact]
    public async Task What_was_saved_is_there_after_a_restart()
    {
        await using (var db = (await MigratedAsync()).OpenShared())
        {
            db.DataProtectionKeys.Add(new DataProtectionKeyRow { FriendlyName = "kunci-1", Xml = "<key/>" });
            await db.SaveChangesAsync(_stop);
        }

        _file.Close();

        var restarted = new SopDatabase(_file.Options);
        await restarted.MigrateAsync(_stop);
        await using var again = restarted.OpenShared();
        (await again.DataProtectionKeys.SingleAsync()).Xml.Should().Be("<key/>");
    }

    [Fact]
    public async Task A_database_with_data_in_it_is_copied_aside_before_it_is_changed()
    {
        var form = await FirstFormAsync();

        var report = await new SopDatabase(_file.Options).MigrateAsync(_stop);

        report.Backup.Should().Be($"{_file.Path}.{form}.bak");
        await using var copy = new SopDatabase(new DatabaseOptions { ConnectionString = $"Data Source={report.Backup};Pooling=False" }).OpenShared();
        (await copy.DataProtectionKeys.SingleAsync()).Xml.Should().Be("penting");
        (await copy.Database.GetAppliedMigrationsAsync()).Should().Equal(form);
    }

    [Fact]
    public async Task An_earlier_copy_is_not_overwritten()
    {
        var earlier = $"{_file.Path}.{await FirstFormAsync()}.bak";
        await File.WriteAllTextAsync(earlier, "salinan lama");

        var report = await new SopDatabase(_file.Options).MigrateAsync(_stop);

        report.Backup.Should().Be(earlier + "-2");
        (await File.ReadAllTextAsync(earlier)).Should().Be("salinan lama");
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        await using (var other = OpenAsItIs())
        {
            await other.Database.ExecuteSqlRawAsync("CREATE TABLE catatan (isi TEXT)", _stop);
        }

        await FluentActions.Awaiting(() => new SopDatabase(_file.Options).MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>().WithMessage("*program lain*");
    }

    [Fact]
    public async Task A_database_is_not_changed_under_a_host_that_runs_on_it()
    {
        await FirstFormAsync();
        var running = new SopDatabase(_file.Options);
        using (running.HoldForHost())
        {
            await FluentActions.Awaiting(() => new SopDatabase(_file.Options).MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>().WithMessage("*host lain (proses *");
        }

        (await new SopDatabase(_file.Options).MigrateAsync(_stop)).Applied.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        var database = await MigratedAsync();
        await using (var newer = database.OpenShared())
        {
            await newer.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Besok', '99.0.0')", _stop);
        }

        var refused = await FluentActions.Awaiting(() => database.MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>();

        refused.WithMessage("*lebih baru (99990101000000_Besok)*tidak ada yang diubah*");
        Directory.GetFiles(Path.GetDirectoryName(_file.Path)!, "*.bak*").Should().BeEmpty();
    }

    [Fact]
    public async Task A_lock_left_by_a_migration_that_died_does_not_stop_the_next_start()
    {
        await using (var died = OpenAsItIs())
        {
            await died.Database.ExecuteSqlRawAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)", _stop);
            await died.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-22')", _stop);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        (await new SopDatabase(_file.Options).MigrateAsync(limit.Token)).Applied.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Two_programs_do_not_migrate_at_once()
    {
        await using (new FileStream(_file.Path + ".migrating", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            await FluentActions.Awaiting(() => new SopDatabase(_file.Options).MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>();
        }

        await new SopDatabase(_file.Options).MigrateAsync(_stop);
    }

    [Fact]
    public async Task The_file_writes_ahead_and_holds_foreign_keys()
    {
        var database = await MigratedAsync();
        await using var db = database.Open(new TenantId("batam"));
        (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).Should().Be("wal");
        (await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()).Should().Be(1);
        (await db.Database.SqlQueryRaw<long>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync()).Should().BePositive();
    }

    [Fact]
    public async Task A_save_is_durable_before_it_returns()
    {
        await using var db = (await MigratedAsync()).Open(new TenantId("batam"));
        const long Full = 2;
        (await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).Should().Be(Full);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Host=localhost;Database=sop")]
    [InlineData("")]
    public void A_connection_string_that_names_no_file_is_refused_clearly(string connectionString) =>
        FluentActions.Invoking(() => new SopDatabase(new DatabaseOptions { ConnectionString = connectionString })).Should().Throw<DatabaseNotUsableException>()
            .WithMessage("*SopEngine:Database:ConnectionString*");

    private async Task<SopDatabase> MigratedAsync() => new(await _file.MigratedAsync());

    /// <summary>A database as the first program made it, with a row in it; gives the name of its form.</summary>
    private async Task<string> FirstFormAsync()
    {
        await using var old = OpenAsItIs();
        var form = old.Database.GetMigrations().First();
        await old.GetService<IMigrator>().MigrateAsync(form, _stop);
        old.DataProtectionKeys.Add(new DataProtectionKeyRow { FriendlyName = "kunci", Xml = "penting" });
        await old.SaveChangesAsync(_stop);
        return form;
    }

    private SopDbContext OpenAsItIs()
    {
        // only a migration makes the file
        File.AppendAllText(_file.Path, "");
        return new SopDatabase(_file.Options).OpenShared();
    }
}
