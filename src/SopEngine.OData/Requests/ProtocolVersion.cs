using SopEngine.OData.Budgets;

namespace SopEngine.OData.Requests;

/// <summary>This service speaks 4.0 (OData-Protocol 4.0, sections 8.1.5 and 8.2.6): whoever cannot read that, or writes something else, is told so, and so is whoever wants a snapshot.</summary>
internal static class ProtocolVersion
{
    public static void Check(ODataRequest request)
    {
        if (Read(request.Header("OData-MaxVersion")) is < 4)
        {
            throw RefusedException.Malformed("", "version-not-spoken", "OData-MaxVersion is below 4.0, and this service speaks 4.0.");
        }

        if (request.Header("OData-Version").Trim() is not ("" or "4.0" or "4.01"))
        {
            throw RefusedException.Malformed("", "version-not-spoken", "OData-Version is neither 4.0 nor 4.01.");
        }

        // section 8.2.4: nobody may take several pages for one picture
        if (request.Header("OData-Isolation").Length > 0 || request.Header("Isolation").Length > 0)
        {
            throw new RefusedException(new(ODataRefusalKind.PreconditionFailed, "isolation-not-supported", "", "This service gives no snapshots: ask without OData-Isolation."));
        }
    }

    private static decimal? Read(string version)
    {
        if (version.Length == 0)
        {
            return null;
        }

        const System.Globalization.NumberStyles plain = System.Globalization.NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(version.Split(';')[0].Trim(), plain, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw RefusedException.Malformed("", "version-not-spoken", "OData-MaxVersion is no version.");
    }
}
