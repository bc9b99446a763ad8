using System.Text.Json;
using SopEngine.OData.Budgets;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>A refusal as OData-JSON 4.0, section 21.1, has it: a code, a sentence, which option it is about, and the other refusals if there are several.</summary>
internal static class ErrorAnswer
{
    public static ODataResponse Of(IReadOnlyList<ODataRefusal> refusals)
    {
        // what is merely not supported is said only when nothing is wrong besides
        var first = refusals.FirstOrDefault(refusal => refusal.Kind != ODataRefusalKind.NotSupported) ?? refusals[0];
        var body = Write(first, [.. refusals.Where(refusal => refusal != first)]);
        var response = new ODataResponse(StatusOf(first.Kind), async (stream, stop) => await stream.WriteAsync(body, stop));
        response.Headers["Content-Type"] = "application/json;odata.metadata=minimal;charset=utf-8";
        return response;
    }

    public static int StatusOf(ODataRefusalKind kind) => kind switch
    {
        ODataRefusalKind.Malformed => 400,
        ODataRefusalKind.OverBudget => 400,
        ODataRefusalKind.NotSupported => 501,
        ODataRefusalKind.TooFew => 403,
        ODataRefusalKind.NotFound => 404,
        ODataRefusalKind.MethodNotAllowed => 405,
        ODataRefusalKind.NotAcceptable => 406,
        ODataRefusalKind.Gone => 410,
        ODataRefusalKind.PreconditionFailed => 412,
        ODataRefusalKind.UnsupportedMediaType => 415,
    };

    private static byte[] Write(ODataRefusal first, IReadOnlyList<ODataRefusal> others)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("error");
            WriteOne(json, first);
            if (others.Count > 0)
            {
                json.WriteStartArray("details");
                foreach (var other in others)
                {
                    json.WriteStartObject();
                    WriteOne(json, other);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteOne(Utf8JsonWriter json, ODataRefusal refusal)
    {
        json.WriteString("code", refusal.Code);
        json.WriteString("message", refusal.Message);
        if (refusal.Option.Length > 0)
        {
            json.WriteString("target", refusal.Option);
        }
    }
}
