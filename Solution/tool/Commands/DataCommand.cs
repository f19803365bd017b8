using System.CommandLine;
using System.CommandLine.Parsing;
using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.ReferenceData;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>data</c>: computes the holidays of the reference data, and packs it.</summary>
internal static class DataCommand
{
    private const int MostYears = 30;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with data.xml and data_schema.xml." };
        var from = new Option<int>("--from") { Description = "First year of the holidays.", Required = true };
        var years = new Option<int>("--years") { Description = $"How many years, 1 to {MostYears}.", Required = true };
        var zip = new Option<FileInfo?>("--zip") { Description = "Also pack the folder for the Configuration Migration tool." };
        var check = new Option<bool>("--check") { Description = "Write no data; fail if it is stale." };
        from.Validators.Add(result => Bound(result, from, 1900, 2200));
        years.Validators.Add(result => Bound(result, years, 1, MostYears));
        var command = new Command("data", "Compute the public holidays of the calendars in the reference data.") { folder, from, years, zip, check };
        command.SetAction(result =>
        {
            var root = result.GetRequiredValue(folder).FullName;
            var path = Path.Combine(root, "data.xml");
            var files = new GeneratedFiles();
            files.Add([new GeneratedFile(path, SourceXml.Write(CalendarRows.Renew(XDocument.Load(path).Root!, result.GetRequiredValue(from), result.GetRequiredValue(years))))]);
            var code = GenerateCommand.Finish(files, result.GetValue(check));
            if (code == ExitCode.Success && result.GetValue(zip) is { } package)
                PackCommand.Write(package.FullName, DataPackage.Zip(root));
            return code;
        });
        return command;
    }

    private static void Bound(OptionResult result, Option<int> option, int least, int most)
    {
        if (result.GetValue(option) is var number && (number < least || number > most))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} must be from {least} to {most}, not {number}."));
    }
}
