using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>SQL Server's errors, which its client lets nobody make: they are put together from the inside.</summary>
public static class SqlServerErrors
{
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;
    private const int ForeignKey = 787;
    private const int Busy = 5;

    /// <summary>What SQL Server would say where SQLite says this; null for what is the stand-in's own fault.</summary>
    public static int? NumberOf(SqliteException refused) => refused switch
    {
        { SqliteExtendedErrorCode: PrimaryKey } => 2627,
        { SqliteExtendedErrorCode: Unique } => 2601,
        { SqliteExtendedErrorCode: ForeignKey } => 547,
        { SqliteErrorCode: Busy } => 1205,
        _ => null,
    };

    public static SqlException Make(int number, string message)
    {
        const BindingFlags inside = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var maker = typeof(SqlError).GetConstructors(inside).OrderBy(known => known.GetParameters().Length).First();
        var error = maker.Invoke([.. maker.GetParameters().Select(parameter => Given(parameter, number, message))]);
        var errors = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructors(inside)[0].Invoke([]);
        typeof(SqlErrorCollection).GetMethod("Add", inside)!.Invoke(errors, [error]);
        var create = typeof(SqlException).GetMethods(inside).Where(method => method.Name == "CreateException").OrderBy(method => method.GetParameters().Length)
            .First(method => method.GetParameters()[0].ParameterType == typeof(SqlErrorCollection));
        return (SqlException)create.Invoke(null, [.. create.GetParameters().Select(parameter => parameter.ParameterType == typeof(SqlErrorCollection) ? errors : Given(parameter, number, message))])!;
    }

    private static object? Given(ParameterInfo parameter, int number, string message) => parameter.Name switch
    {
        "infoNumber" => number,
        "errorMessage" => message,
        _ when parameter.ParameterType == typeof(string) => "",
        _ when parameter.ParameterType.IsValueType => Activator.CreateInstance(parameter.ParameterType),
        _ => null,
    };
}
