using Microsoft.EntityFrameworkCore.Design;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>For <c>dotnet ef migrations add NAME --context SqlServerSopDbContext --output-dir Providers/SqlServer/Migrations</c>; opens no database.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerSopDbContext>
{
    public SqlServerSopDbContext CreateDbContext(string[] args) => new(SqlServerProvider.OptionsFor("Server=localhost;Database=design"));
}
