using Microsoft.EntityFrameworkCore.Design;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>For <c>dotnet ef migrations add NAME --context PostgreSqlSopDbContext --output-dir Providers/PostgreSql/Migrations</c>; opens no database.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlSopDbContext>
{
    public PostgreSqlSopDbContext CreateDbContext(string[] args) => new(PostgreSqlProvider.OptionsFor("Host=localhost;Database=design"));
}
