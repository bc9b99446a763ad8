using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Providers.SqlServer;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence;

/// <summary>
/// Tells a database that cannot be used from a bug: by SQLite's result codes (sqlite.org/rescode.html), by SQLSTATE (PostgreSQL, appendix A), by SQL
/// Server's error numbers (learn.microsoft.com, "Database engine errors"), and for every provider by what it calls transient.
/// </summary>
public static class DatabaseFaults
{
    /// <summary>What is wrong with the database; null when the failure is about something else.</summary>
    public static DatabaseFault? Of(Exception failure) => failure switch
    {
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        SqlException server when SqlServerTrouble.FaultOf(server.Number) is { } fault => fault,
        WriteConflictException { Conflict: WriteConflict.Busy } => DatabaseFault.Busy,
        DbException { SqlState: { Length: 5 } state } when OfState(state) is { } fault => fault,
        DbException { IsTransient: true } => DatabaseFault.Unreachable,
        DbException { InnerException: SocketException or IOException or TimeoutException } => DatabaseFault.Unreachable,
        AggregateException several => several.InnerExceptions.Select(Of).FirstOrDefault(fault => fault is not null),
        { InnerException: { } cause } => Of(cause),
        _ => null,
    };

    /// <summary>For whoever is told, in Indonesian: what is the matter and what an operator does about it.</summary>
    public static string InWords(DatabaseFault fault) => fault switch
    {
        DatabaseFault.Unreachable => "Basis data tidak dapat dihubungi. Operator: periksa bahwa server atau berkas dan foldernya ada dan dapat dibuka.",
        DatabaseFault.Full => "Tempat penyimpanan basis data penuh. Operator: kosongkan atau perbesar tempatnya; setelah itu layanan berjalan kembali dengan sendirinya.",
        DatabaseFault.ReadOnly => "Basis data hanya dapat dibaca, tidak dapat ditulisi. Operator: periksa izin berkas dan foldernya, atau apakah server sedang dalam keadaan siaga.",
        DatabaseFault.Damaged => "Berkas basis data rusak atau bukan basis data. Operator: hentikan layanan dan kembalikan cadangan dengan perintah restore.",
        DatabaseFault.Busy => "Basis data sedang dikunci oleh program lain. Operator: hentikan program yang menguncinya.",
    };

    private static DatabaseFault? OfSqlite(int code) => code switch
    {
        3 or 10 or 14 => DatabaseFault.Unreachable,
        5 or 6 => DatabaseFault.Busy,
        8 => DatabaseFault.ReadOnly,
        11 or 26 => DatabaseFault.Damaged,
        13 => DatabaseFault.Full,
        _ => null,
    };

    private static DatabaseFault? OfState(string state) => state switch
    {
        "53100" => DatabaseFault.Full,
        "25006" => DatabaseFault.ReadOnly,
        "55P03" or "57014" => DatabaseFault.Busy,
        "57P01" or "57P02" or "57P03" or "53300" => DatabaseFault.Unreachable,
        "XX001" or "XX002" => DatabaseFault.Damaged,
        ['0', '8', ..] => DatabaseFault.Unreachable,
        _ => null,
    };
}
