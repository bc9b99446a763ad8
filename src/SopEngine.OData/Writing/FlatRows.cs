using System.Buffers;
using System.Text;
using System.Text.Json;
using SopEngine.OData.Binding;

namespace SopEngine.OData.Writing;

/// <summary>
/// Writes rows that have nothing inside them and only properties that their type declares, in the form in which the library writes them and at a small part of its cost: most of
/// what is ever read are such rows, and many of them.
/// </summary>
internal sealed class FlatRows : IAsyncDisposable
{
    private const int Full = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _held = new(2 * Full);
    private readonly Utf8JsonWriter _json;
    private readonly (JsonEncodedText Name, int Index)[] _fields;
    private readonly Stream _body;
    private readonly bool _numbersAsTexts;

    /// <param name="body">Where it goes.</param>
    /// <param name="layout">What of a row is written.</param>
    /// <param name="numbersAsTexts">Whether whole numbers of 64 bits and decimals are texts (OData-JSON 4.0, section 3.2).</param>
    public FlatRows(Stream body, Layout layout, bool numbersAsTexts)
    {
        (_body, _numbersAsTexts) = (body, numbersAsTexts);
        _fields = [.. layout.Fields.Select(field => (JsonEncodedText.Encode(field.Name, FlatValues.Escaping), field.Index))];
        _json = new Utf8JsonWriter(_held, new JsonWriterOptions { Encoder = FlatValues.Escaping, SkipValidation = true });
    }

    /// <summary>Whether rows of this layout can be written so.</summary>
    public static bool Fit(Layout layout) => layout is { Set: { } set, Nested.Count: 0 } && layout.Fields.All(field => set.Properties.Exists(property => property.Name == field.Name));

    /// <summary>What stands before the first row.</summary>
    public void Begin(ReadOnlySpan<byte> head)
    {
        _held.Write(head);
        _json.WriteStartArray();
    }

    public void Write(object?[] row)
    {
        _json.WriteStartObject();
        foreach (var (name, index) in _fields)
        {
            _json.WritePropertyName(name);
            FlatValues.Write(_json, row[index], _numbersAsTexts);
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
