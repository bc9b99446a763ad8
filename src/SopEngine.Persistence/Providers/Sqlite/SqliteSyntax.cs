using System.Globalization;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

internal sealed class SqliteSyntax : RowSyntax
{
    public override string Placeholder(int at) => string.Create(CultureInfo.InvariantCulture, $"@p{at}");
}
