using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Commands;

var root = new RootCommand("Packs, checks and generates from solution trees in SolutionPackager's folder layout.")
{
    PackCommand.Create(),
    StageCommand.Create(),
    GenerateCommand.Create(),
    VerifyCommand.Create(),
    DataCommand.Create(),
};
return root.Parse(args).Invoke();
