using System.Reflection;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>docs/operations.md lists every setting there is: each property of each options class with a section.</summary>
public sealed class SettingsPageTests
{
    private static readonly string[] _projects = ["SopEngine.Persistence", "SopEngine.Application", "SopEngine.Host"];

    [Fact]
    public void Every_setting_is_listed()
    {
        var page = Repository.Read("docs/operations.md");
        var settings = _projects.SelectMany(project => Assembly.Load(project).GetTypes())
            .Select(type => (Type: type, Section: type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string))
            .Where(options => options.Section is not null)
            .SelectMany(options => options.Type.GetProperties().Select(property => $"{options.Section}:{property.Name}"))
            .ToList();

        settings.Should().NotBeEmpty();
        settings.Where(setting => !page.Contains($"| `{setting}` |", StringComparison.Ordinal)).Should().BeEmpty("docs/operations.md lists every setting");
    }
}
