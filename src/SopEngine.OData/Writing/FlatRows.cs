using System.Buffers;
using System.Text;
using System.Text.Json;
using SopEngine.OData.Binding;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>
/// Writes rows that have nothing inside them in the form in which the library writes them and at a small part of its cost: most of what is ever read are such rows, and many of
/// them.
/// </summary>
internal sealed class FlatRows : IAsyncDisposable
{
    private const int Full = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _held = new(2 * Full);
    private readonly Utf8JsonWriter _json;
    private readonly FlatField[] _fields;
    private readonly Stream _body;
    private readonly bool _numbersAsTexts;

    /// <param name="body">Where it goes.</param>
    /// <param name="layout">What of a row is written.</param>
    /// <param name="contentType">Of the answer, with its parameters.</param>
    public FlatRows(Stream body, Layout layout, string contentType)
    {
        _body = body;
        _numbersAsTexts = Negotiation.HasNumbersAsTexts(contentType);
        var typed = !Negotiation.IsBare(contentType);
        _fields = [.. layout.Fields.Select(field => new FlatField(field, typed))];
        _json = new Utf8JsonWriter(_held, new JsonWriterOptions { Encoder = FlatValues.Escaping, SkipValidation = true });
    }

    /// <summary>Whether rows of this layout can be written so: not with addresses, which metadata in full has.</summary>
    public static bool Fit(Layout layout, string contentType) => layout.Nested.Count == 0 && !Negotiation.IsFull(contentType);

    /// <summary>What stands before the first row.</summary>
    public void Begin(ReadOnlySpan<byte> head)
    {
        _held.Write(head);
        _json.WriteStartArray();
    }

    public void Write(object?[] row)
    {
        _json.WriteStartObject();
        foreach (var field in _fields)
        {
            field.Write(_json, row, _numbersAsTexts);
        }

        _json.WriteEndObject();
    }

    /// <summary>Lets go of what is held when it is much, or when it is to go now.</summary>
    public async ValueTask LeaveAsync(bool now, CancellationToken stop)
    {
        if (!now && _json.BytesPending + _held.WrittenCount < Full)
        {
            return;
        }

        await _json.FlushAsync(stop);
        if (_held.WrittenCount > 0)
        {
            await _body.WriteAsync(_held.WrittenMemory, stop);
            _held.ResetWrittenCount();
        }
    }

    /// <summary>What stands behind the last row.</summary>
    public async Task EndAsync(Uri? nextLink, CancellationToken stop)
    {
        _json.WriteEndArray();
        await _json.FlushAsync(stop);
        _held.Write(Encoding.UTF8.GetBytes(nextLink is null ? "}" : $",\"@odata.nextLink\":{JsonSerializer.Serialize(nextLink.AbsoluteUri, FlatValues.Texts)}}}"));
        await LeaveAsync(now: true, stop);
    }

    public ValueTask DisposeAsync()
    {
        // of what is held when an answer breaks nothing leaves any more
        _json.Reset(Stream.Null);
        return _json.DisposeAsync();
    }
}
