using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Json;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// What an entry's hash covers: the hash before it, a line feed, and one line of JSON, an array whose order is part of the format. It is written and hashed as bytes, for it is
/// done for every entry of every command.
/// </summary>
internal static class HistoryLine
{
    private const int Usual = 4096;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _bytes;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    /// <summary>The line alone.</summary>
    public static string Of(HistoryRow row) => Encoding.UTF8.GetString(Bytes(row, "").WrittenSpan);

    /// <summary>SHA-256, in small hexadecimal letters.</summary>
    public static string Hash(HistoryRow row)
    {
        var bytes = Bytes(row, $"{row.PreviousHash}\n");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash);
    }

    private static ArrayBufferWriter<byte> Bytes(HistoryRow row, string before)
    {
        var bytes = _bytes ??= new ArrayBufferWriter<byte>(Usual);
        var json = _json ??= new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        bytes.ResetWrittenCount();
        Encoding.UTF8.GetBytes(before.AsSpan(), bytes);
        json.Reset(bytes);
        Write(json, row);
        json.Flush();
        return bytes;
    }

    private static void Write(Utf8JsonWriter json, HistoryRow row)
    {
        json.WriteStartArray();
        json.WriteNumberValue(row.Seq);
        InstantConverter.Write(json, row.At);
        json.WriteStringValue(EnumTextConverter<HistoryKind>.Text(row.Kind));
        json.WriteStringValue(row.Actor);
        json.WriteStringValue(row.Post);
        json.WriteStringValue(row.OnBehalfOfHash);
        json.WriteStringValue(row.Step);
        if (row.Item is { } item)
        {
            json.WriteNumberValue(item);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStringValue(row.Outcome);
        json.WriteStringValue(row.GroundHash);
        json.WriteBooleanValue(row.Public);
        json.WriteStringValue(row.AnswersHash);
        json.WriteStringValue(row.Changes);
        json.WriteEndArray();
    }
}
