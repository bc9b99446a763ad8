using System.Text.Json;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Mining;

/// <summary>The objects that events and tickets named: revisions of SOPs, their rows, and units. None of them changes.</summary>
internal static class OcelNamed
{
    public static void Write(Utf8JsonWriter json, string sop, int revision, SopRevision? known)
    {
        json.BeginObject(OcelNames.SopOf(sop, revision), OcelNames.Sop);
        json.Attribute("sop", sop, OcelAttributes.Always);
        json.Attribute("revision", revision, OcelAttributes.Always);
        json.Attribute("title", known?.Document.Title, OcelAttributes.Always);
        json.BeginRelationships();
        json.EndObject();
    }

    public static void Write(Utf8JsonWriter json, string sop, int revision, string id, Step? known)
    {
        json.BeginObject(OcelNames.RowOf(sop, revision, id), OcelNames.Row);
        json.Attribute("step", id, OcelAttributes.Always);
        json.Attribute("no", known?.No, OcelAttributes.Always);
        json.Attribute("activity", known?.Activity, OcelAttributes.Always);
        json.Attribute("phase", known?.Phase.Word(), OcelAttributes.Always);
        json.BeginRelationships();
        json.Relationship("of", OcelNames.SopOf(sop, revision));
        json.EndObject();
    }

    public static void Write(Utf8JsonWriter json, string unit)
    {
        json.BeginObject(OcelNames.UnitOf(unit), OcelNames.Unit);
        json.Attribute("unit", unit, OcelAttributes.Always);
        json.BeginRelationships();
        json.EndObject();
    }
}
