using System.Data.Common;
using Microsoft.Data.SqlClient;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>Statements with their values, as the driver takes them.</summary>
internal static class SqlServerBatches
{
    public static void Fill(DbParameterCollection parameters, RowSql form, object?[] values)
    {
        using var maker = new SqlCommand();
        for (var at = 0; at < values.Length; at++)
        {
            var parameter = form.Parameters[at].Mapping.CreateParameter(maker, SqlServerSyntax.Instance.Placeholder(at), null, true);
            parameter.Value = values[at] ?? DBNull.Value;
            parameters.Add(parameter);
        }
    }

    public static void Add(this DbBatch batch, RowSql form, object?[] values)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = form.Text;
        Fill(command.Parameters, form, values);
        batch.BatchCommands.Add(command);
    }
}
