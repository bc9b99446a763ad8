using Microsoft.Data.SqlClient;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>Statements as the driver takes them, several in one round trip.</summary>
internal static class SqlServerBatches
{
    public static void Add(this SqlBatch batch, RowSql form, object?[] values)
    {
        var command = new SqlBatchCommand(form.Text);
        using var maker = new SqlCommand();
        for (var at = 0; at < values.Length; at++)
        {
            var parameter = (SqlParameter)form.Parameters[at].Mapping.CreateParameter(maker, SqlServerSyntax.Instance.Placeholder(at), null, true);
            parameter.Value = values[at] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }
}
