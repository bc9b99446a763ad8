using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteSopDbContext --output-dir Providers/Sqlite/Migrations</c>; opens no database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteSopDbContext>
{
    public SqliteSopDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSopDbContext>().UseSqlite("Data Source=:memory:").Options);
}
