using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using SopEngine.Persistence.Providers.PostgreSql;

namespace SopEngine.Persistence.Tests.PostgreSql;

/// <summary>A migration after the first takes nothing away and asks for nothing that the version before it does not write: both run side by side while hosts are replaced.</summary>
public sealed class RollingMigrationTests
{
    // the walls shut out a version that does not say whose rows it wants: for this one, as the changelog says, all hosts stop
    private const string Exception = "TenantWalls";

    [Fact]
    public void No_migration_disturbs_the_version_before_it()
    {
        using var db = new PostgreSqlDesignTimeFactory().CreateDbContext([]);
        var migrations = db.GetService<IMigrationsAssembly>();

        var disturbing = migrations.Migrations.OrderBy(pair => pair.Key, StringComparer.Ordinal).Skip(1).Where(pair => !pair.Key.EndsWith($"_{Exception}", StringComparison.Ordinal))
            .SelectMany(pair => Disturbing(migrations.CreateMigration(pair.Value, db.Database.ProviderName!).UpOperations).Select(operation => $"{pair.Key}: {operation.GetType().Name}"));

        disturbing.Should().BeEmpty();
    }

    [Fact]
    public void What_would_disturb_it_is_told_from_what_would_not()
    {
        MigrationOperation[] disturbing =
        [
            new DropColumnOperation(), new DropTableOperation(), new RenameColumnOperation(), new RenameTableOperation(), new AlterColumnOperation(), new SqlOperation(),
            new SqlOperation { Sql = "UPDATE fact_progress SET sums = NULL" }, new SqlOperation { Sql = "CREATE VIEW a AS SELECT 1; DROP TABLE b" },
            new AddColumnOperation { IsNullable = false }, new CreateIndexOperation { IsUnique = true },
        ];
        MigrationOperation[] harmless =
        [
            new CreateTableOperation(), new AddColumnOperation { IsNullable = true }, new AddColumnOperation { DefaultValue = 0 }, new CreateIndexOperation(), new DropIndexOperation(),
            new SqlOperation { Sql = "CREATE VIEW a AS SELECT 1" },
        ];

        disturbing.Should().OnlyContain(operation => Disturbs(operation));
        harmless.Should().OnlyContain(operation => !Disturbs(operation));
        Disturbing([new CreateTableOperation { Name = "baru" }, new CreateIndexOperation { Table = "baru", IsUnique = true }]).Should().BeEmpty("the version before writes no row there");
        Disturbing([new CreateTableOperation { Name = "baru" }, new CreateIndexOperation { Table = "lama", IsUnique = true }]).Should().ContainSingle();
        Disturbing([new CreateTableOperation { Name = "baru" }, new SqlOperation { Sql = PostgreSqlWalls.Around("baru") }]).Should().BeEmpty("nor reads one");
        Disturbing([new CreateTableOperation { Name = "baru" }, new SqlOperation { Sql = PostgreSqlWalls.Around("lama") }]).Should().ContainSingle();
    }

    private static IEnumerable<MigrationOperation> Disturbing(IReadOnlyList<MigrationOperation> operations)
    {
        var made = operations.OfType<CreateTableOperation>().Select(table => table.Name).ToHashSet();
        return operations.Where(operation => Disturbs(operation) && !IsOfNewTable(operation, made));
    }

    private static bool IsOfNewTable(MigrationOperation operation, HashSet<string> made) => operation switch
    {
        CreateIndexOperation index => made.Contains(index.Table),
        SqlOperation { Sql: { } sql } => made.Any(table => sql == PostgreSqlWalls.Around(table)),
        _ => false,
    };

    private static bool Disturbs(MigrationOperation operation) => operation switch
    {
        CreateTableOperation or DropIndexOperation => false,
        SqlOperation { Sql: { } sql } => !sql.StartsWith("CREATE VIEW ", StringComparison.Ordinal) || sql.Contains(';', StringComparison.Ordinal),
        CreateIndexOperation index => index.IsUnique,
        AddColumnOperation column => !column.IsNullable && column.DefaultValue is null && column.DefaultValueSql is null,
        _ => true,
    };
}
